import {isPlainObject} from './json.ts'

/** Gives every object inside an array a `_key`, all the way down; the input stays as it is. */
export function addArrayKeys(value: unknown, newKey: () => string): unknown {
  if (Array.isArray(value)) return value.map((item) => keyed(addArrayKeys(item, newKey), newKey))
  if (!isPlainObject(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => [name, addArrayKeys(part, newKey)]),
  )
}

function keyed(item: unknown, newKey: () => string): unknown {
  if (!isPlainObject(item) || (typeof item._key === 'string' && item._key !== '')) return item
  return {...item, _key: newKey()}
}
