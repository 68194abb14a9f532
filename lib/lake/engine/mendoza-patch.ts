import {deepEqual, isPlainObject, type JsonObject} from './json.ts'
import {OP} from './mendoza-opcodes.ts'
import {stringPatch} from './mendoza-string.ts'

type Inner = {copies: boolean; patch: unknown[]}

/** The steps that turn the object `from` into `to`, fields being numbered in sorted order. */
export function objectPatch(from: JsonObject, to: JsonObject): unknown[] {
  const numbers = new Map(
    Object.keys(from)
      .toSorted()
      .map((key, number) => [key, number]),
  )
  const changes = Object.keys(to).flatMap((key) => {
    const number = numbers.get(key)
    if (number !== undefined && deepEqual(from[key], to[key])) return []
    const inner = number === undefined ? null : innerPatch(from[key], to[key])
    if (!inner) return [OP.objectSetFieldValue, to[key], key]
    const push = inner.copies ? OP.pushFieldCopy : OP.pushFieldBlank
    return [push, number, ...inner.patch, OP.returnIntoObjectSameKeyPop]
  })
  const deletions = [...numbers].flatMap(([key, number]) =>
    Object.hasOwn(to, key) ? [] : [OP.objectDeleteField, number],
  )
  return [...changes, ...deletions]
}

/** Objects are changed in a copy; strings and arrays are put together anew. */
function innerPatch(from: unknown, to: unknown): Inner | null {
  if (isPlainObject(from) && isPlainObject(to)) {
    return {copies: true, patch: objectPatch(from, to)}
  }
  if (Array.isArray(from) && Array.isArray(to)) return {copies: false, patch: arrayPatch(from, to)}
  if (typeof from !== 'string' || typeof to !== 'string') return null
  const patch = stringPatch(from, to)
  return patch && {copies: false, patch}
}

function arrayPatch(from: unknown[], to: unknown[]): unknown[] {
  // A blank value only becomes an array by something being appended to it.
  if (to.length === 0) return [OP.arrayAppendSlice, 0, 0]
  const free = new Set(from.keys())
  const patch: unknown[] = []
  let slice: {start: number; end: number} | null = null
  const flush = () => {
    if (slice) patch.push(OP.arrayAppendSlice, slice.start, slice.end)
    slice = null
  }
  for (const item of to) {
    const same = findFree(free, from, slice ? slice.end : 0, (other) => deepEqual(other, item))
    if (same !== undefined) {
      free.delete(same)
      if (slice && slice.end !== same) flush()
      slice = {start: slice ? slice.start : same, end: same + 1}
      continue
    }
    flush()
    patch.push(...elementPatch(from, item, free))
  }
  flush()
  return patch
}

function elementPatch(from: unknown[], item: unknown, free: Set<number>): unknown[] {
  const key = isPlainObject(item) ? item._key : undefined
  const hasKey = (other: unknown) => isPlainObject(other) && other._key === key
  const earlier = typeof key === 'string' ? findFree(free, from, 0, hasKey) : undefined
  const inner = earlier === undefined ? null : innerPatch(from[earlier], item)
  if (earlier === undefined || !inner) return [OP.arrayAppendValue, item]
  free.delete(earlier)
  const push = inner.copies ? OP.pushElementCopy : OP.pushElementBlank
  return [push, earlier, ...inner.patch, OP.returnIntoArrayPop]
}

// Looks at `first` before the others, so that runs of unchanged elements become one slice.
function findFree(
  free: Set<number>,
  from: unknown[],
  first: number,
  matches: (value: unknown) => boolean,
): number | undefined {
  if (free.has(first) && matches(from[first])) return first
  for (const index of free) if (matches(from[index])) return index
  return undefined
}
