import {contentHash} from '#lib/approvals/content-hash.ts'
import type {Approval} from '#lib/approvals/records.ts'
import {draftId} from './engine/document-id.ts'
import type {Store} from './store/store.ts'

type History = Store['history']

const PAGE = 200

/**
 * Whether somebody wrote words of a text that nobody has approved since, as the transaction log tells.
 * Whoever publishes, or lays a draft over what is published, copies words and writes none.
 *
 * @param published the published id of the text
 * @param approvals the approvals of the text that stand
 */
export function hasWritten(
  history: History,
  {
    published,
    approvals,
    userId,
  }: {published: string; approvals: readonly Approval[]; userId: string},
): boolean {
  const group = [published, draftId(published), ...history.versionsOf(published)]
  const hashAt = (id: string, seq: number) => {
    const state = history.stateAt(id, seq)
    return state && contentHash(state)
  }
  const moments = approvals.map(({_id, contentHash: hash}) => ({
    seq: history.transactions({ids: [_id], reverse: false, limit: 1})[0]?.seq ?? 0,
    hash,
  }))

  /** Whether all that there was of a document then is approved. */
  function isApprovedAt(id: string, {seq, hash}: {seq: number; hash: string}) {
    const own = hashAt(id, seq)
    if (own !== null) return own === hash
    // It was gone by then: what it had passed on to the others is approved, or is not.
    return group.every((other) => [null, hash].includes(hashAt(other, seq)))
  }

  function wroteWords(id: string, seq: number): boolean {
    const after = hashAt(id, seq)
    return after !== null && !group.some((other) => hashAt(other, seq - 1) === after)
  }

  function wroteSince(id: string, since: number): boolean {
    const page = history.transactions({
      ids: [id],
      from: since + 1,
      authors: [userId],
      reverse: false,
      limit: PAGE,
    })
    if (page.some(({seq}) => wroteWords(id, seq))) return true
    const last = page.at(-1)
    return last !== undefined && page.length === PAGE && wroteSince(id, last.seq)
  }

  return group.some((id) => {
    const approved = moments.filter((moment) => isApprovedAt(id, moment)).map(({seq}) => seq)
    return wroteSince(id, Math.max(0, ...approved))
  })
}
