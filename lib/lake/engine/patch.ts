import {OPERATIONS} from './patch-operations.ts'
import type {PatchOperations} from './types.ts'

/** Applied in this order, whatever the order in the request. */
const ORDER = [
  'setIfMissing',
  'set',
  'merge',
  'unset',
  'inc',
  'dec',
  'insert',
  'diffMatchPatch',
] as const

export const isPatchOperation = (name: string): boolean =>
  ORDER.some((operation) => operation === name)

/**
 * Applies the operations to a copy of `document`; parts they do not touch keep their identity.
 * @param refuse makes the error for a path or operand that is not understood
 */
export function applyPatch<T extends object>(
  document: T,
  operations: PatchOperations,
  refuse: (why: string) => Error = (why) => new TypeError(why),
): T & Record<string, unknown> {
  let value: unknown = document
  for (const name of ORDER) {
    const operand = operations[name]
    if (operand !== undefined && operand !== null) value = OPERATIONS[name](value, operand, refuse)
  }
  // No operation replaces the root: each changes fields of the object it was given.
  return value as T & Record<string, unknown>
}
