import type {Assets} from '../assets/assets.ts'
import type {DocumentMemory} from '../document-memory.ts'
import type {Feed} from '../feed.ts'
import type {QueryPool} from '../query-pool.ts'
import type {Identity} from '../roles.ts'
import type {Store} from '../store/store.ts'
import type {Writer} from '../writer.ts'
import type {MuxSessions} from './mux-sessions.ts'

/** The parts of a running lake that endpoints use. */
export type Lake = {
  siteUrl: string
  store: Store
  memory: DocumentMemory
  feed: Feed
  queries: QueryPool
  writer: Writer
  mux: MuxSessions
  assets: Assets
  /** Answers a request as if it had come from outside. */
  fetch: (request: Request) => Promise<Response>
  /** Takes a waiting restore; this lake is closed afterwards, and another answers in its place. */
  restore: () => Promise<void>
}

/** One request as an endpoint sees it, after host, origin, credentials and rights were checked. */
export type Call = {
  request: Request
  /** Values of the `:names` in the route's path, decoded. */
  path: Record<string, string>
  search: URLSearchParams
  /** `2025-02-19`, `1` or `X`; empty for a path without a version. */
  apiVersion: string
  identity: Identity | null
  signal: AbortSignal
  /** Whether the sender still is who they were: a sign-in can end while a stream is open. */
  isStillAllowed: () => boolean
}

export type Endpoint = (call: Call, lake: Lake) => Response | Promise<Response>

/** A call that the route's right lets in only with an identity. */
export function signedIn({identity}: Call): Identity {
  if (!identity) throw new Error('This endpoint is reached by signed-in users only')
  return identity
}
