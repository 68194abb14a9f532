import {isPlainObject} from './json.ts'

/**
 * A reference to a document that was not yet published is weak and carries
 * `_strengthenOnPublish`; publishing makes it strong, unless it says that it stays weak.
 */
export function strengthened(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(strengthened)
  if (!isPlainObject(value)) return value
  if (typeof value._ref === 'string' && isPlainObject(value._strengthenOnPublish)) {
    const {_strengthenOnPublish, _weak, ...reference} = value
    return value._strengthenOnPublish.weak === true ? {...reference, _weak: true} : reference
  }
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, strengthened(part)]))
}
