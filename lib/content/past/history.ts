import 'server-only'
import {z} from 'zod'
import {env} from '#lib/env.ts'
import {client} from '../client.ts'

/**
 * The dataset's history through its public API, embedded or hosted. It is read with the site's token:
 * history belongs to people who are signed in, and what of it becomes public is decided here.
 */

/** An answer takes no longer; the history of a big dataset is many answers. */
const PATIENCE_MS = 10_000

const reader = client.withConfig({token: env.SANITY_API_READ_TOKEN, useCdn: false})

async function ask(path: string, query: Record<string, string>): Promise<string> {
  const address = reader.getUrl(`/data/history/${env.dataset}/${path}`)
  const response = await fetch(`${address}?${new URLSearchParams(query)}`, {
    headers: {authorization: `Bearer ${env.SANITY_API_READ_TOKEN ?? ''}`},
    signal: AbortSignal.timeout(PATIENCE_MS),
    cache: 'no-store',
  })
  if (!response.ok) throw new Error(`The history answered ${response.status} to ${path}.`)
  return response.text()
}

const Transaction = z.object({
  id: z.string(),
  timestamp: z.string(),
  documentIDs: z.array(z.string()),
})
export type Transaction = z.infer<typeof Transaction>

async function transactions(query: Record<string, string>): Promise<Transaction[]> {
  const lines = (await ask('transactions', {excludeContent: 'true', ...query})).split('\n')
  return lines.filter(Boolean).map((line) => Transaction.parse(JSON.parse(line)))
}

/** The last transaction at or before an instant; null when the history does not reach back so far. */
export async function lastTransactionUntil(instant: Date): Promise<Transaction | null> {
  const [last] = await transactions({toTime: instant.toISOString(), reverse: 'true', limit: '1'})
  return last ?? null
}

const PAGE = 1_000
/** A million changes: what lies further back takes longer than a reader waits. */
const MOST_PAGES = 1_000

/** The ids of all documents that changed since a transaction: among them are those deleted since. */
export async function changedSince({id}: Transaction): Promise<Set<string>> {
  const ids = new Set<string>()
  let from = id
  for (let page = 0; page < MOST_PAGES; page += 1) {
    // Each page begins where the one before ended.
    const found = await transactions({fromTransaction: from, limit: String(PAGE)})
    for (const {documentIDs} of found) for (const changed of documentIDs) ids.add(changed)
    const last = found.at(-1)
    if (!last || found.length < PAGE) return ids
    from = last.id
  }
  throw new Error(`More than ${PAGE * MOST_PAGES} changes lie between then and now.`)
}

const PastDocument = z.looseObject({
  _id: z.string(),
  _type: z.string(),
  _rev: z.string(),
  _updatedAt: z.string(),
})
export type PastDocument = z.infer<typeof PastDocument>

const PastDocuments = z.object({documents: z.array(PastDocument)})

/** Ids go into the address of a request, which may be some 8 kB long. */
const LONGEST = 4_000

/** Documents as they were at an instant; those that were not there are left out. */
export async function documentsAt(ids: Iterable<string>, time: string): Promise<PastDocument[]> {
  const documents: PastDocument[] = []
  for (const some of inPieces(ids)) {
    // One request at a time, so that readers go first.
    const answer = await ask(`documents/${some.map(encodeURIComponent).join(',')}`, {time})
    documents.push(...PastDocuments.parse(JSON.parse(answer)).documents)
  }
  return documents
}

function inPieces(ids: Iterable<string>): string[][] {
  const pieces: string[][] = []
  let length = LONGEST
  for (const id of ids) {
    length += id.length + 1
    if (length > LONGEST) {
      pieces.push([])
      length = id.length
    }
    pieces.at(-1)?.push(id)
  }
  return pieces
}
