import {isPlainObject} from './json.ts'

/**
 * A result with dates and paths as the texts they stand for, as groq-js's `toJS` makes it. Stored
 * documents hold neither and are not looked into: there can be thousands of them in one answer.
 */
export function plainResult(value: unknown, isStored: (object: object) => boolean): unknown {
  if (Array.isArray(value)) {
    const items = value.map((item) => plainResult(item, isStored))
    return items.some((item, i) => item !== value[i]) ? items : value
  }
  if (!isPlainObject(value) || isStored(value)) return value
  if (typeof value.toJSON === 'function') return value.toJSON()
  let changed: Record<string, unknown> | null = null
  for (const [name, part] of Object.entries(value)) {
    const plain = plainResult(part, isStored)
    if (plain === part) continue
    changed ??= {...value}
    changed[name] = plain
  }
  return changed ?? value
}
