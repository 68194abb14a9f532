import {createRequire} from 'node:module'
import type {CacheHandler} from 'next/dist/server/lib/cache-handlers/types'
import {statusOf} from './answer-status.ts'
import {ensureCurrent} from './change-feed.ts'
import {isStale} from './tag-clock.ts'

/** Next's in-memory cache of functions marked 'use cache', asking the tag clock before it hands one out. */

const require = createRequire(import.meta.url)
const {createDefaultCacheHandler} = require('next/dist/server/lib/cache-handlers/default.js') as {
  createDefaultCacheHandler(bytes: number): CacheHandler
}

const memory = createDefaultCacheHandler(50 * 1024 * 1024)

const functionCache: CacheHandler = {
  ...memory,
  async get(key, softTags) {
    const entry = await memory.get(key, softTags)
    if (!entry) return undefined
    // What failed is never remembered.
    const hasFailed = (statusOf(entry.tags) ?? 0) >= 500
    return hasFailed || isStale(entry.tags) ? undefined : entry
  },
  async refreshTags() {
    await ensureCurrent()
  },
}

export default functionCache
