export type JsonObject = Record<string, unknown>

export const isPlainObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Whether two JSON values are the same; the order of keys does not matter. */
export function deepEqual(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (Array.isArray(a)) {
    if (!Array.isArray(b) || a.length !== b.length) return false
    return a.every((item, index) => deepEqual(item, b[index]))
  }
  if (!isPlainObject(a) || !isPlainObject(b)) return false
  const keys = Object.keys(a)
  if (keys.length !== Object.keys(b).length) return false
  return keys.every((key) => Object.hasOwn(b, key) && deepEqual(a[key], b[key]))
}

/** Whether `value` consists of at most `limit` values, itself included; looks at no more. */
export function hasAtMost(limit: number, value: unknown): boolean {
  const rest = [value]
  for (let seen = 0; rest.length > 0; seen++) {
    if (seen + rest.length > limit) return false
    const next = rest.pop()
    if (Array.isArray(next)) for (const item of next) rest.push(item)
    else if (isPlainObject(next)) rest.push(...Object.values(next))
  }
  return true
}
