import {OP} from './mendoza-opcodes.ts'
import {objectPatch} from './mendoza-patch.ts'
import type {Doc} from './types.ts'

/**
 * Mendoza patches from one state of a document to the next and back, as listeners receive them.
 * Creating and deleting replace the whole value: the Studio tells them from edits by that.
 */
export function diff(before: Doc | null, after: Doc | null) {
  return {apply: patch(before, after), revert: patch(after, before)}
}

const patch = (from: Doc | null, to: Doc | null): unknown[] =>
  from && to ? objectPatch(from, to) : [OP.value, to]
