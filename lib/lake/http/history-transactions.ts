import {maySee} from '../roles.ts'
import type {PastTransaction, TransactionRange} from '../store/history.ts'
import type {Store} from '../store/store.ts'
import type {Endpoint} from './context.ts'
import {instantFrom, limitFrom} from './history-input.ts'

/** Past transactions of documents, or of the whole dataset, one JSON object a line, oldest first unless `reverse`. */
export const historyTransactions: Endpoint = ({path, search, identity}, {store}) => {
  const ids = path['ids']?.split(',').filter((id) => maySee(identity, id)) ?? null
  const is = (name: string) => search.get(name) === 'true'
  const isKept = (id: string) =>
    ids && is('includeIdentifiedDocumentsOnly') ? ids.includes(id) : maySee(identity, id)
  const withMutations = !is('excludeContent') && !is('excludeMutations')
  const withEffects = search.get('effectFormat') === 'mendoza'

  const range = rangeFrom(search, store)
  const found = range ? store.history.transactions({...range, ids}) : []
  const lines = found.map((past) => lineOf(past, store, {isKept, withMutations, withEffects}))
  return new Response(lines.map((line) => `${line}\n`).join(''), {
    headers: {'content-type': 'application/x-ndjson', 'cache-control': 'no-store'},
  })
}

type Wanted = {isKept: (id: string) => boolean; withMutations: boolean; withEffects: boolean}

/** The log holds JSON already; it is put together as text. */
function lineOf({seq, id, timestamp, author}: PastTransaction, {history}: Store, wanted: Wanted) {
  const documentIDs = history
    .documents(seq)
    .map((document) => document.id)
    .filter(wanted.isKept)
  const head = JSON.stringify({id, timestamp, author, documentIDs}).slice(0, -1)
  const mutations = wanted.withMutations ? history.mutations(seq) : '[]'
  if (!wanted.withEffects) return `${head},"mutations":${mutations}}`
  const effects = history
    .effects(seq)
    .filter((document) => wanted.isKept(document.id))
    .map(
      ({id: documentId, apply, revert}) =>
        `${JSON.stringify(documentId)}:{"apply":${apply},"revert":${revert}}`,
    )
  return `${head},"mutations":${mutations},"effects":{${effects.join()}}}`
}

/** Both ends belong to the range, as on the hosted service. Null when an end is unknown: there is nothing between. */
function rangeFrom(
  search: URLSearchParams,
  {history}: Store,
): Omit<TransactionRange, 'ids'> | null {
  const [from, to] = ['fromTransaction', 'toTransaction'].map((name) => {
    const id = search.get(name)
    return id ? history.sequenceOf(id) : undefined
  })
  if (from === null || to === null) return null
  return {
    from,
    to,
    fromTime: instantFrom(search, 'fromTime'),
    toTime: instantFrom(search, 'toTime'),
    authors: search.get('authors')?.split(','),
    reverse: search.get('reverse') === 'true',
    limit: limitFrom(search),
  }
}
