import {rewind} from '../engine/rewind.ts'
import type {Doc} from '../engine/types.ts'
import {badRequest} from '../errors.ts'
import type {Endpoint} from './context.ts'
import {withPublication} from './release-publication.ts'
import {json} from './responses.ts'

type Wanted = Parameters<typeof rewind>[2]

/** Documents as they were: `revision=` at one of their revisions, `time=` at an instant, `lastRevision=true` before they were deleted. */
export const historyDocuments: Endpoint = ({path, search}, {store, memory}) => {
  const isWanted = wantedBy(search)
  if (!isWanted)
    throw badRequest('Give one of revision, time (an ISO instant) or lastRevision=true.')
  const documents = (path['ids'] ?? '').split(',').flatMap((id): Doc[] => {
    const past = store.history.of([id])
    const changes = past
      .toReversed()
      .flatMap(({timestamp, documents: touched}) =>
        touched.filter((document) => document.id === id).map(({revert}) => ({timestamp, revert})),
      )
    const found = rewind(memory.get(id), changes, isWanted)
    if (!found) return []
    return [search.get('lastRevision') === 'true' ? withPublication(found, past) : found]
  })
  return json({documents})
}

function wantedBy(search: URLSearchParams): Wanted | null {
  const [revision, time] = [search.get('revision'), search.get('time')]
  if (revision) return (state) => state?._rev === revision
  if (time && !Number.isNaN(Date.parse(time))) {
    const instant = new Date(time).toISOString()
    return (_state, cause) => cause === null || cause.timestamp <= instant
  }
  return search.get('lastRevision') === 'true' ? (state) => state !== null : null
}
