import 'server-only'
import {evaluateSync, parse} from 'groq-js'
import {client} from '../client.ts'
import {currentReading} from '../freshness/change-feed.ts'
import {toRealInstant} from '../freshness/wall-clock.ts'
import type {Answer} from '../read.ts'
import {report} from '../report.ts'
import {
  changedSince,
  documentsAt,
  lastTransactionUntil,
  type PastDocument,
  type Transaction,
} from './history.ts'
import {typesAsked} from './types-asked.ts'

/** The dataset as it was published at an instant. It answers the questions that pages ask. */
export type Past = {
  documents: ReadonlyMap<string, PastDocument>
  fetch: (query: string, params: object) => Promise<Answer<unknown>>
}

/** No past: it begins later, too many are looked into at once, or the lake is out of reach. */
export type NoPast = 'tooEarly' | 'busy' | 'unreachable'

/** Datasets as they were, the last used last. The history does not change, so neither do they. */
const kept = new Map<string, Promise<Past>>()
const MOST_KEPT = 4
const underWay = new Set<string>()
const MOST_UNDER_WAY = 2

/**
 * The dataset at an instant of the past.
 *
 * @param instant as the site's clock tells it
 */
export async function pastAt(instant: Date): Promise<Past | NoPast> {
  try {
    const last = await lastTransactionUntil(toRealInstant(instant))
    if (!last) return 'tooEarly'
    // A dataset that was restored from a backup has another history.
    const key = `${(await currentReading()).epoch} ${last.id}`
    const known = kept.get(key)
    if (!known && underWay.size >= MOST_UNDER_WAY) return 'busy'
    return await (known ? used(key, known) : used(key, begun(key, last)))
  } catch (error) {
    report('The past cannot be read.', error)
    return 'unreachable'
  }
}

function used(key: string, past: Promise<Past>) {
  kept.delete(key)
  kept.set(key, past)
  for (const oldest of kept.keys()) {
    if (kept.size <= MOST_KEPT) break
    kept.delete(oldest)
  }
  return past
}

function begun(key: string, last: Transaction): Promise<Past> {
  underWay.add(key)
  const past = rebuilt(last)
  past
    .catch(() => kept.delete(key))
    .finally(() => underWay.delete(key))
    .catch(() => undefined)
  return past
}

async function rebuilt(last: Transaction): Promise<Past> {
  const [present, changed] = await Promise.all([
    client.fetch<string[]>('*[]._id', {}, {cache: 'no-store'}),
    changedSince(last),
  ])
  const ids = new Set([...present, ...changed].filter(isPublic))
  const documents = new Map(
    (await documentsAt(ids, last.timestamp)).map((document) => [document._id, document]),
  )
  return {documents, fetch: answersFrom(documents)}
}

/** Drafts, versions and what a system keeps for itself have a dot in their ids. */
const isPublic = (id: string) => !id.includes('.')

function answersFrom(documents: Past['documents']): Past['fetch'] {
  const known = new Map<string, Answer<unknown>>()
  return async (query, params) => {
    const key = JSON.stringify([query, params])
    const answer = known.get(key) ?? ask(documents, query, params)
    known.set(key, answer)
    return answer
  }
}

/** Without waiting: groq-js is several times as fast where nothing it reads is promised. */
function ask(documents: Past['documents'], query: string, params: object): Answer<unknown> {
  const given = {...params}
  const tree = parse(query, {params: given})
  const types = typesAsked(tree)
  const all = [...documents.values()]
  const {data} = evaluateSync(tree, {
    dataset: types ? all.filter(({_type}) => types.has(_type)) : all,
    params: given,
    dereference: ({_ref}) => documents.get(_ref) ?? null,
  })
  return {isAnswered: true, value: data}
}
