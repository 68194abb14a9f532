import type {PastDocument, PastTransaction} from '../store/history.ts'
import type {Endpoint} from './context.ts'

const DEFAULT_LIMIT = 100

/** Past transactions of documents, one JSON object a line, oldest first unless `reverse`. */
export const historyTransactions: Endpoint = ({path, search}, {store}) => {
  const ids = (path['ids'] ?? '').split(',')
  const is = (name: string) => search.get(name) === 'true'
  const kept = is('includeIdentifiedDocumentsOnly')
    ? (document: PastDocument) => ids.includes(document.id)
    : () => true
  const withoutContent = is('excludeContent') || is('excludeMutations')
  const withEffects = search.get('effectFormat') === 'mendoza'

  const ordered = between(store.history.of(ids), search)
  const limit = Number(search.get('limit') ?? DEFAULT_LIMIT) || DEFAULT_LIMIT
  const lines = (is('reverse') ? ordered.toReversed() : ordered).slice(0, limit).map((past) => {
    const documents = past.documents.filter(kept)
    return JSON.stringify({
      id: past.id,
      timestamp: past.timestamp,
      author: past.author,
      documentIDs: documents.map(({id}) => id),
      mutations: withoutContent ? [] : past.mutations,
      ...(withEffects
        ? {
            effects: Object.fromEntries(
              documents.map(({id, apply, revert}) => [id, {apply, revert}]),
            ),
          }
        : {}),
    })
  })
  return new Response(lines.map((line) => `${line}\n`).join(''), {
    headers: {'content-type': 'application/x-ndjson', 'cache-control': 'no-store'},
  })
}

/** Both ends belong to the range, as on the hosted service. */
function between(all: PastTransaction[], search: URLSearchParams): PastTransaction[] {
  const place = (name: string) => all.findIndex(({id}) => id === search.get(name))
  const [from, to] = [place('fromTransaction'), place('toTransaction')]
  const [fromTime, toTime] = [search.get('fromTime'), search.get('toTime')]
  const authors = search.get('authors')?.split(',')
  return all
    .slice(Math.max(from, 0), to < 0 ? undefined : to + 1)
    .filter(({timestamp}) => !fromTime || timestamp >= fromTime)
    .filter(({timestamp}) => !toTime || timestamp <= toTime)
    .filter(({author}) => !authors || authors.includes(author))
}
