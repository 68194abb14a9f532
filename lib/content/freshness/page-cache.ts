import {createRequire} from 'node:module'
import {statusOf} from './answer-status.ts'
import {ensureCurrent} from './change-feed.ts'
import {isStale} from './tag-clock.ts'

/**
 * Next's cache of whole pages on disk, asking the tag clock before it hands one out.
 *
 * It extends Next's own file-system cache by an internal path, since nothing public writes the same
 * files: the version of Next is pinned, and tests/e2e prove the behaviour. Required, not imported,
 * because the class is CommonJS and must be the very one the server holds.
 */
type Entry = {value: {kind: string; status?: number; headers?: Record<string, unknown>} | null}
type FileSystemCache = {
  new (context: object): {
    get(key: string, context: object): Promise<Entry | null>
    set(key: string, value: Entry['value'], context: object): Promise<void>
  }
}

const require = createRequire(import.meta.url)
const {default: NextFileSystemCache} =
  require('next/dist/server/lib/incremental-cache/file-system-cache') as {
    default: FileSystemCache
  }

const tagsOf = (value: Entry['value']) => {
  const header = value?.headers?.['x-next-cache-tags']
  return typeof header === 'string' ? header.split(',') : []
}

export default class PageCache extends NextFileSystemCache {
  override async get(key: string, context: object) {
    await ensureCurrent()
    const entry = await super.get(key, context)
    const tags = tagsOf(entry?.value ?? null)
    if (isStale(tags)) return null
    const status = statusOf(tags)
    if (entry?.value && status) entry.value.status = status
    return entry
  }

  override async set(key: string, value: Entry['value'], context: object) {
    const status = statusOf(tagsOf(value))
    if (!value || status === undefined) return super.set(key, value, context)
    // The answer under way takes its status from here. It is not kept: an unknown address would
    // otherwise fill the disk, and what cannot be reached now may be reached next time.
    value.status = status
  }
}
