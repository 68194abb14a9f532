import {applyPatches, parsePatch} from '@sanity/diff-match-patch'
import {isPlainObject} from './json.ts'
import {insertItems} from './patch-insert.ts'
import {
  matchesOf,
  removeAt,
  updateAt,
  type ConcretePath,
  type Match,
  type Refuse,
} from './patch-path.ts'
import type {PatchOperations} from './types.ts'

type Operation = (root: unknown, operand: unknown, refuse: Refuse) => unknown

/** One function per patch operation; each returns a new root and changes nothing. */
export const OPERATIONS: Record<keyof PatchOperations, Operation> = {
  setIfMissing: eachPath((_match, value) => value, {onlyMissing: true}),
  set: eachPath((_match, value) => value),
  merge: eachPath(({value}, addition) => merged(value, addition)),
  unset(root, operand, refuse) {
    if (!Array.isArray(operand)) throw refuse('unset is not an array of paths')
    return operand.reduce<unknown>((value, path) => unset(value, String(path), refuse), root)
  },
  inc: eachPath(({value}, by) => added(value, by, 1)),
  dec: eachPath(({value}, by) => added(value, by, -1)),
  insert: insertItems,
  diffMatchPatch: eachPath(({value}, patch, refuse) => patchedText(value, patch, refuse)),
}

function eachPath(
  change: (match: Match, operand: unknown, refuse: Refuse) => unknown,
  {onlyMissing = false} = {},
): Operation {
  return (root, operand, refuse) => {
    if (!isPlainObject(operand)) throw refuse('A patch operation is not an object of paths')
    return Object.entries(operand).reduce<unknown>((value, [path, argument]) => {
      return matchesOf(value, path, refuse).reduce<unknown>((next, match) => {
        if (onlyMissing && match.value !== undefined) return next
        const wanted = change(match, argument, refuse)
        return wanted === match.value ? next : updateAt(next, match.path, () => wanted)
      }, value)
    }, root)
  }
}

function unset(root: unknown, path: string, refuse: Refuse): unknown {
  return matchesOf(root, path, refuse)
    .filter(({value, path: where}) => value !== undefined && where.length > 0)
    .map((match) => match.path)
    .toSorted(lastFirst)
    .reduce(removeAt, root)
}

// Removing from the end keeps the positions of what is still to be removed.
function lastFirst(a: ConcretePath, b: ConcretePath): number {
  for (const [depth, left] of a.entries()) {
    const right = b[depth]
    if (right === undefined) return -1
    if (left === right) continue
    if (typeof left === 'number' && typeof right === 'number') return right - left
    return left < right ? 1 : -1
  }
  return a.length < b.length ? 1 : 0
}

function added(value: unknown, by: unknown, sign: 1 | -1): unknown {
  if (typeof value !== 'number' || typeof by !== 'number') return value
  const sum = value + sign * by
  // JSON has no infinity: memory and disk would no longer agree.
  return Number.isFinite(sum) ? sum : value
}

function merged(value: unknown, addition: unknown): unknown {
  if (!isPlainObject(value) || !isPlainObject(addition)) return addition
  const entries = Object.entries(addition).map(([key, part]) => [key, merged(value[key], part)])
  return {...value, ...Object.fromEntries(entries)}
}

function patchedText(value: unknown, patch: unknown, refuse: Refuse): unknown {
  if (typeof value !== 'string' || typeof patch !== 'string') return value
  try {
    // A draft can lag behind the text a patch was made from; the Studio applies it as leniently.
    return applyPatches(parsePatch(patch), value, {allowExceedingIndices: true})[0]
  } catch (cause) {
    throw refuse(`Cannot apply the text patch: ${cause instanceof Error ? cause.message : cause}`)
  }
}
