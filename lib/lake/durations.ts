const UNITS: Record<string, number> = {
  m: 60_000,
  h: 3_600_000,
  d: 24 * 3_600_000,
  w: 7 * 24 * 3_600_000,
}
/** Ten years: an end that is further off is none. */
const LONGEST = 3_653 * 24 * 3_600_000

/** Milliseconds of `90m`, `12h`, `30d` or `8w`; null for anything else, zero, and over ten years. */
export function durationFrom(text: string): number | null {
  const [, count, unit = ''] = /^(\d{1,9})([mhdw])$/.exec(text.trim()) ?? []
  const duration = Number(count) * (UNITS[unit] ?? 0)
  return duration > 0 && duration <= LONGEST ? duration : null
}
