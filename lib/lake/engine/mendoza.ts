import {applyPatch, type RawPatch} from 'mendoza'
import {OP} from './mendoza-opcodes.ts'
import {objectPatch} from './mendoza-patch.ts'
import type {Doc} from './types.ts'

/**
 * Mendoza patches from one state of a document to the next and back, as listeners and the history
 * receive them. They know nothing of `_rev`: fields go by number, and whoever applies a patch, the
 * Studio too, leaves `_rev` out first and puts the new one in afterwards. Creating and deleting
 * replace the whole value: the Studio tells them from edits by that.
 */
export function diff(before: Doc | null, after: Doc | null) {
  return {apply: patch(before, after), revert: patch(after, before)}
}

/** The document a patch leads to, at its revision; null where it is gone. */
export function patched(from: Doc | null, steps: unknown[], revision: string | null): Doc | null {
  // Written by `diff`, which makes nothing but such patches of such documents.
  const next = applyPatch(from && withoutRevision(from), steps as RawPatch) as Omit<
    Doc,
    '_rev'
  > | null
  return next && revision !== null ? ({...next, _rev: revision} as Doc) : null
}

const patch = (from: Doc | null, to: Doc | null): unknown[] =>
  from && to
    ? objectPatch(withoutRevision(from), withoutRevision(to))
    : [OP.value, to && withoutRevision(to)]

function withoutRevision({_rev, ...document}: Doc) {
  return document
}
