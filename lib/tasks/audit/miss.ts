/** What the audit found amiss at an address: what was to be there, by which rule, and what is. */
export type Miss = {
  address: string
  /** The number of a rule, such as `R03`, or what was checked: `links`, `alternates`. */
  rule: string
  expected: string
  found: string
}

/** What checks hand back: misses fail the audit, remarks are for a person to judge. */
export type Found = {misses: readonly Miss[]; remarks: readonly Miss[]}

export const joined = (found: readonly Found[]): Found => ({
  misses: found.flatMap(({misses}) => misses),
  remarks: found.flatMap(({remarks}) => remarks),
})

/** As a miss, or as a remark where a rule only warns. */
export const bySeverity = (severity: string, found: readonly Miss[]): Found =>
  severity === 'warn' ? {misses: [], remarks: found} : {misses: found, remarks: []}
