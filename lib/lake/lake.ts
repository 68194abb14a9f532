import {openAssets} from './assets/assets.ts'
import {readdress} from './assets/readdress.ts'
import {createDocumentMemory} from './document-memory.ts'
import {lockDataFolder} from './data-folder-lock.ts'
import {closing, httpError} from './errors.ts'
import {createFeed} from './feed.ts'
import type {Lake as Parts} from './http/context.ts'
import {createHandler} from './http/handler.ts'
import {createIdentify} from './http/identity.ts'
import {createMuxSessions} from './http/mux-sessions.ts'
import {json} from './http/responses.ts'
import {createQueryPool} from './query-pool.ts'
import {createReleaseScheduler} from './release-scheduler.ts'
import type {Author} from './roles.ts'
import {openStore} from './store/store.ts'
import {createWriter, type PublishingRule, type RecordingRule} from './writer.ts'

export type LakeOptions = {
  /** The folder of the lake: its store and its assets. Made when it is missing. */
  data: string
  /** A fixed administrator token. Other tokens are in the store. */
  adminToken?: string
  /** Milliseconds after which a query is stopped. */
  queryTimeout: number
  /** Host names, besides this machine's own and the site's, under which requests are answered. */
  allowedHosts: readonly string[]
  /** The site's own address: its pages may use the lake from the browser. */
  siteUrl: string
  /** What a document becomes when an action puts it in the place of a published one. */
  publishing?: PublishingRule
  /** Documents the lake adds to a transaction by itself. */
  recording?: RecordingRule
  log?: (line: string) => void
  /** Caps the store's size in pages of 4 KB, so that a test can fill it. */
  maxPages?: number
  /** Bytes of drawn images that are kept, so that a test can have them evicted. */
  maxCacheBytes?: number
  /** The folder is this process's already. */
  hasFolder?: boolean
  /** Takes a waiting restore: closes this lake and opens another in its place. */
  restore?: () => Promise<void>
}

export type Lake = {
  fetch: (request: Request) => Promise<Response>
  /** Ends every stream, lets writes finish, and gives the data folder back. */
  close: () => Promise<void>
}

/**
 * The embedded Content Lake: Sanity's HTTP API on a data folder. Needs no port: `fetch` is the whole
 * of it. Throws when another lake has the folder or a newer program wrote it.
 */
export async function createLake(options: LakeOptions): Promise<Lake> {
  const {
    data,
    adminToken,
    queryTimeout,
    allowedHosts,
    siteUrl,
    publishing,
    recording,
    log = () => {},
  } = options
  const unlock = options.hasFolder ? () => {} : lockDataFolder(data)
  const store = openOr(unlock, () => openStore(data, options))
  // First, so that its threads load while this one does.
  const queries = createQueryPool({data, timeout: queryTimeout, log})
  const memory = createDocumentMemory(store.documents())
  const feed = createFeed()
  const writer = createWriter({store, memory, feed, queries, publishing, recording})
  const assets = openAssets(options)
  const moved = readdress(memory.all(), siteUrl)
  if (moved.length > 0) {
    const author: Author = {userId: 'lake', role: 'administrator'}
    await writer.write({mutations: () => moved, author, dryRun: false})
  }
  const releases = createReleaseScheduler({memory, store, feed, writer, log})
  const mux = createMuxSessions()
  let isClosing = false
  const fetch: Parts['fetch'] = async (request) => {
    if (isClosing) return closingAnswer()
    const answer = await handle(request)
    // What it was using may have been closed under it.
    return isClosing && answer.status === 500 ? closingAnswer() : answer
  }
  const {restore = refuseRestore} = options
  const handle = createHandler({
    lake: {siteUrl, store, memory, feed, queries, writer, mux, assets, fetch, restore},
    rules: {siteUrl, allowedHosts},
    identify: createIdentify(store, adminToken),
    log,
  })

  return {
    fetch,
    async close() {
      isClosing = true
      feed.close()
      await assets.idle()
      await releases.close()
      await writer.close()
      await queries.close()
      store.close()
      unlock()
    },
  }
}

async function refuseRestore() {
  throw httpError(409, 'This lake takes no restore while it runs')
}

function closingAnswer() {
  const {status, body} = closing()
  return json(body, status, {connection: 'close'})
}

function openOr<T>(undo: () => void, open: () => T): T {
  try {
    return open()
  } catch (error) {
    undo()
    throw error
  }
}
