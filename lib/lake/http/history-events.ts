import {bundleOf, draftId, publishedId} from '../engine/document-id.ts'
import {badRequest} from '../errors.ts'
import {maySee} from '../roles.ts'
import type {Endpoint} from './context.ts'
import {eventsOf} from './history-event-kinds.ts'
import {limitFrom} from './history-input.ts'
import {json} from './responses.ts'

/**
 * The life of a document as the Studio's history lists it, newest first. Asked for a draft or a
 * version it tells that one's life and the group's; asked for the published id, that of the group.
 * `nextCursor` is empty on the last page.
 */
export const historyEvents: Endpoint = ({path, search, identity}, {store}) => {
  const asked = path['id'] ?? ''
  const published = publishedId(asked)
  const limit = limitFrom(search)
  const group = [published, draftId(published), ...store.history.versionsOf(published)]
  const ids = group.filter((id) => maySee(identity, id) && concerns(asked, id))

  // One more than asked for says whether there is another page.
  const past = store.history.events({published, ids, before: cursorFrom(search), limit: limit + 1})
  const page = past.slice(0, limit)
  const events = page.flatMap((transaction) =>
    eventsOf({
      transaction,
      changed: store.history.documents(transaction.seq).filter(({id}) => ids.includes(id)),
      group,
      asked,
      log: {
        existsAfter: (id) => store.history.existsAt(id, transaction.seq),
        authorsOf: (id) => store.history.authorsOf(id, transaction.seq),
      },
    }),
  )
  const oldest = page.at(-1)
  const nextCursor = past.length > limit && oldest ? String(oldest.seq) : ''
  return json({events: {[asked]: events}, nextCursor})
}

/** A draft's list says nothing of versions in releases, nor one version's of another. */
const concerns = (asked: string, id: string) =>
  bundleOf(asked) === 'published' || [publishedId(asked), asked].includes(id)

function cursorFrom(search: URLSearchParams): number {
  const text = search.get('nextCursor')
  if (!text) return Number.MAX_SAFE_INTEGER
  const seq = Number(text)
  if (Number.isSafeInteger(seq) && seq > 0) return seq
  throw badRequest(`"nextCursor" is "${text}", expected one out of an earlier answer`)
}
