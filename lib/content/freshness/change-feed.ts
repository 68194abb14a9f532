import {readFile} from 'node:fs/promises'
import path from 'node:path'
import {EventSourceParserStream} from 'eventsource-parser/stream'
import {env} from '#lib/env.ts'
import {advance, beginEpoch, type Reading, readClock, recordChange} from './tag-clock.ts'

/**
 * Keeps the tag clock in step with the Content Lake's live events, the same on the embedded lake and on
 * hosted Sanity. The embedded lake's event ids are positions, so a cursor stored with the build lets a
 * restarted site learn exactly what changed meanwhile. Hosted ids are opaque: every connection there is
 * a new epoch, and all that was rendered before it is rendered anew.
 */

type Feed = {isConnected: boolean; connecting: Promise<void> | null; isStarted: boolean}

const KEY = Symbol.for('beipack.change-feed')
const shared = globalThis as {[KEY]?: Feed}
const feed: Feed = (shared[KEY] ??= {isConnected: false, connecting: null, isStarted: false})

const RETRY_MS = 250
/** A stream that says nothing for this long is dead; the lake's heartbeat comes every 15 s. */
const SILENCE_MS = 35_000
/** How long a reader waits for the clock to catch up before it counts as out of reach. */
const PATIENCE_MS = 2_000

const CURSOR = /^(.+)-(\d+)$/

const eventsUrl = () => {
  const host = env.hosted ? `https://${env.projectId}.api.sanity.io` : env.lakeUrl
  return `${host}/v2025-02-19/data/live/events/${env.dataset}`
}

/** The lake's position just before the build that is being served, as `npm start` noted it. */
async function buildCursor(): Promise<string | null> {
  const stamp = await readFile(path.resolve('.next/build.json'), 'utf8').catch(() => null)
  if (!stamp) return null
  const {cursor} = JSON.parse(stamp) as {cursor?: string}
  return cursor ?? null
}

/** Where to resume: where this process has come to, else where the build began, else nowhere. */
async function resumeFrom(): Promise<string | null> {
  if (env.hosted) return null
  const {epoch, position} = readClock()
  if (epoch !== 'unknown') return `${epoch}-${position}`
  const cursor = await buildCursor()
  const [, lake, digits] = CURSOR.exec(cursor ?? '') ?? []
  if (lake === undefined) return null
  beginEpoch(lake, Number(digits))
  return cursor
}

function onEvent(
  event: {event?: string | undefined; id?: string | undefined; data: string},
  lost: {history: boolean},
) {
  if (env.hosted) {
    const {position} = readClock()
    if (event.event === 'welcome' || event.event === 'restart') beginEpoch(crypto.randomUUID(), 0)
    else if (!event.event || event.event === 'message')
      recordChange(tagsIn(event.data), position + 1)
    return
  }
  const [, lake, digits] = CURSOR.exec(event.id ?? '') ?? []
  if (lake === undefined) return
  const position = Number(digits)
  if (event.event === 'restart') lost.history = true
  if (event.event === 'welcome' && (lost.history || readClock().epoch !== lake))
    beginEpoch(lake, position)
  else if (!event.event || event.event === 'message') recordChange(tagsIn(event.data), position)
  else if (event.event === 'welcome') advance(position)
}

const tagsIn = (data: string) => (JSON.parse(data) as {tags?: string[]}).tags ?? []

/** Connects and resolves at the welcome, which comes after all that was missed; then listens until the end. */
function connect(): Promise<void> {
  const {promise, resolve, reject} = Promise.withResolvers<void>()
  void listen(resolve)
    .catch(reject)
    .finally(() => {
      feed.isConnected = false
      // Rejects a connection that ended before its welcome; later it is without effect.
      reject(new Error('The change feed ended.'))
      if (feed.isStarted) setTimeout(() => void ensureCurrent(), RETRY_MS).unref()
    })
  return promise
}

async function listen(onWelcome: () => void) {
  const silence = new AbortController()
  const alarm = setTimeout(() => silence.abort(), SILENCE_MS)
  try {
    const cursor = await resumeFrom()
    const response = await fetch(eventsUrl(), {
      headers: {accept: 'text/event-stream', ...(cursor ? {'last-event-id': cursor} : {})},
      signal: silence.signal,
      cache: 'no-store',
    })
    if (!response.ok || !response.body)
      throw new Error(`The change feed answered ${response.status}.`)
    const lost = {history: cursor === null}
    const events = response.body
      .pipeThrough(
        new TransformStream<Uint8Array, Uint8Array>({
          transform: (chunk, out) => {
            alarm.refresh()
            out.enqueue(chunk)
          },
        }),
      )
      .pipeThrough(new TextDecoderStream() as ReadableWritablePair<string, Uint8Array>)
      .pipeThrough(new EventSourceParserStream())
    for await (const event of events) {
      onEvent(event, lost)
      if (event.event !== 'welcome') continue
      feed.isConnected = true
      onWelcome()
    }
  } finally {
    clearTimeout(alarm)
  }
}

/**
 * Resolves once the clock is in step with the lake, or cannot be: at once while the feed is connected,
 * else after one attempt to connect. It never rejects; `isLakeReachable` tells how it went.
 */
export async function ensureCurrent(): Promise<void> {
  if (feed.isConnected || !feed.isStarted) return
  feed.connecting ??= connect()
    .catch(() => undefined)
    .finally(() => {
      feed.connecting = null
    })
  await Promise.race([
    feed.connecting,
    new Promise((resolve) => setTimeout(resolve, PATIENCE_MS).unref()),
  ])
}

/** Starts following the lake; resolves when the clock is in step, or after a first vain attempt. */
export async function startChangeFeed(): Promise<void> {
  feed.isStarted = true
  await ensureCurrent()
}

/**
 * The clock's reading to stamp content with; take it before the content is asked for. A build does not
 * follow the feed: it reads the lake's position once, and what changes later is found stale at the start.
 */
export async function currentReading(): Promise<Reading> {
  if (!feed.isStarted && !env.hosted && readClock().epoch === 'unknown') {
    const response = await fetch(`${env.lakeUrl}/health`, {cache: 'no-store'}).catch(() => null)
    if (response?.ok) {
      const {lakeId, seq} = (await response.json()) as {lakeId: string; seq: number}
      beginEpoch(lakeId, seq)
    }
  }
  return readClock()
}
