import {applyPatch, type RawPatch} from 'mendoza'
import type {Doc} from './types.ts'

/** One past change of one document, as the transaction log keeps it. */
export type PastChange = {timestamp: string; revert: unknown[]}

/**
 * Goes back from what a document is now, change by change, newest first, and returns the first state
 * that is wanted, or null.
 *
 * @param isWanted is asked of each state with the change that led to it, null before the first
 */
export function rewind(
  now: Doc | null,
  changes: readonly PastChange[],
  isWanted: (state: Doc | null, cause: PastChange | null) => boolean,
): Doc | null {
  let state = now
  for (const change of changes) {
    if (isWanted(state, change)) return state
    // Written by `diff`, which makes nothing but such patches.
    state = applyPatch(state, change.revert as RawPatch) as Doc | null
  }
  return isWanted(state, null) ? state : null
}
