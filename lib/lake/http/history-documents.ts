import {bundleOf, publishedId} from '../engine/document-id.ts'
import type {Doc} from '../engine/types.ts'
import {badRequest} from '../errors.ts'
import {maySee} from '../roles.ts'
import type {Store} from '../store/store.ts'
import type {Endpoint} from './context.ts'
import {instantFrom} from './history-input.ts'
import {withPublication} from './release-publication.ts'
import {json} from './responses.ts'

/** Finds the state of one of the documents asked for. */
type Find = (id: string) => Doc | null

/** Documents as they were: `revision=` at one of their revisions, `time=` at an instant, `lastRevision=true` as they are or were last. */
export const historyDocuments: Endpoint = ({path, search, identity}, {store}) => {
  const ids = (path['ids'] ?? '').split(',').filter((id) => maySee(identity, id))
  const find = findBy(search, ids, store)
  return json({documents: ids.map(find).filter((document) => document !== null)})
}

function findBy(search: URLSearchParams, ids: string[], {history}: Store): Find {
  const revision = search.get('revision')
  if (revision) {
    const seq = history.sequenceOf(revision)
    return (id) => (seq === null ? null : stateOf(revision, seq, id, history))
  }
  const time = instantFrom(search, 'time')
  if (time) {
    return (id) => {
      const seq = history.lastChangeUntil(id, time)
      return seq === null ? null : history.stateAt(id, seq)
    }
  }
  if (search.get('lastRevision') === 'true') return findLast(ids, history)
  throw badRequest('Give one of revision, time (an ISO instant) or lastRevision=true.')
}

/** A draft that began from a revision of the published document was then what that one was. */
function stateOf(revision: string, seq: number, id: string, history: Store['history']) {
  const state = history.stateAt(id, seq)
  if (state?._rev === revision) return state
  const isUntouched = !history.documents(seq).some((document) => document.id === id)
  if (state || !isUntouched || bundleOf(id) !== 'drafts') return null
  const published = history.stateAt(publishedId(id), seq)
  return published?._rev === revision ? {...published, _id: id} : null
}

/**
 * The last states of documents. Of those of one group only the ones that were there last: to restore
 * a deleted document the Studio asks for it and its draft and prefers the draft, also one that was
 * discarded, or published, long before.
 */
function findLast(ids: string[], history: Store['history']): Find {
  const ends = new Map(ids.map((id) => [id, endOf(id, history)]))
  const endOfGroup = (id: string) =>
    Math.max(...ids.filter((other) => isSibling(other, id)).map((other) => ends.get(other) ?? 0))
  return (id) => {
    const end = ends.get(id) ?? 0
    const last = end > 0 && end === endOfGroup(id) ? history.stateAt(id, end - 1) : null
    return last && withPublication(last, history)
  }
}

const isSibling = (one: string, other: string) => publishedId(one) === publishedId(other)

/** The transaction that ended a document; infinite while it exists, 0 when it never did. */
const endOf = (id: string, history: Store['history']) =>
  history.existsAt(id, Number.MAX_SAFE_INTEGER) ? Infinity : (history.lastEndOf(id) ?? 0)
