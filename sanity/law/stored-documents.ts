import type {SanityClient} from 'sanity'
import {API_VERSION} from '../schema/api-version.ts'
import {STORED_QUERY} from './judged-types.ts'
import type {Stored} from './perspective.ts'

/** Every document a verdict can rest on, asked for now: for a decision. */
export const fetchStored = (client: SanityClient) =>
  client
    .withConfig({apiVersion: API_VERSION})
    .fetch<Stored[]>(STORED_QUERY, {}, {perspective: 'raw', tag: 'law.documents'})

const RECENT = 1_000
let recent: {client: SanityClient; at: number; documents: Promise<Stored[]>} | null = null

/** The same for a judgement that is passed at each edit of many documents: at most a second old. */
export function recentlyStored(client: SanityClient): Promise<Stored[]> {
  const now = Date.now()
  if (
    !recent ||
    now - recent.at > RECENT ||
    recent.client.config().dataset !== client.config().dataset
  ) {
    recent = {client, at: now, documents: fetchStored(client)}
    recent.documents.catch(() => (recent = null))
  }
  return recent.documents
}
