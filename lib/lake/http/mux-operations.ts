import {badRequest} from '../errors.ts'
import {signedIn, type Call, type Lake} from './context.ts'
import type {MuxSession} from './mux-sessions.ts'

type Operation = {
  session: MuxSession
  id: string
  message: Record<string, unknown>
  call: Call
  lake: Lake
}

/** Only event streams travel over the shared connection. */
const STREAM_PATH = /\/v[^/]+\/data\/(listen|live\/events)\/[^/]+$/
/** Who asks and from where, so that a stream is judged as if it had been opened by itself. */
const PASSED_HEADERS = ['authorization', 'cookie', 'host', 'x-forwarded-host', 'origin']
const MAX_REMEMBERED_ENDS = 1_000

export const muxOperations: Record<string, (operation: Operation) => void | Promise<void>> = {
  async sub({session, id, message, call, lake}) {
    // A quick `unsub` can overtake its `sub`: without this the stream would never end.
    if (session.ended.delete(id)) return session.send({id, close: true})
    const aborter = new AbortController()
    session.open.set(id, {kind: 'stream', end: () => aborter.abort()})
    const response = await lake.fetch(streamRequest(message, call, aborter.signal))
    const {status} = response
    const type = response.headers.get('content-type')
    if (status !== 200 || !response.body) {
      session.open.delete(id)
      return session.send({id, head: {status, type, body: await response.text()}})
    }
    session.send({id, head: {status, type}})
    // A torn stream ends like any other: the tab opens it again.
    void pump(session, id, response.body).catch(() => session.send({id, close: true}))
  },

  unsub({session, id}) {
    const opened = session.open.get(id)
    if (opened) {
      session.open.delete(id)
      return opened.end()
    }
    session.ended.add(id)
    const [oldest] = session.ended
    if (session.ended.size > MAX_REMEMBERED_ENDS && oldest !== undefined)
      session.ended.delete(oldest)
  },

  'ws-open'({session, id, call, lake}) {
    if (session.ended.delete(id)) return session.send({id, close: true})
    const key = presenceKey(call, id)
    lake.mux.presence.join(key, signedIn(call).userId, (msg) => session.send({id, msg}))
    session.open.set(id, {kind: 'socket', end: () => lake.mux.presence.leave(key)})
  },

  'ws-send'({id, message, call, lake}) {
    lake.mux.presence.receive(presenceKey(call, id), String(message['data']))
  },
}

const presenceKey = (call: Call, id: string) => `${call.path['sid']} ${id}`

function streamRequest(
  {url, lastEventId}: Record<string, unknown>,
  call: Call,
  signal: AbortSignal,
): Request {
  if (typeof url !== 'string' || !URL.canParse(url))
    throw badRequest('"url" is not an absolute URL')
  const {pathname, search} = new URL(url)
  if (!STREAM_PATH.test(pathname)) throw badRequest(`${pathname} is not an event stream`)
  const headers = new Headers({accept: 'text/event-stream'})
  for (const name of PASSED_HEADERS) {
    const value = call.request.headers.get(name)
    if (value !== null) headers.set(name, value)
  }
  if (typeof lastEventId === 'string') headers.set('last-event-id', lastEventId)
  return new Request(new URL(pathname + search, call.request.url), {headers, signal})
}

/** Passes a stream on until either side ends it. */
async function pump(session: MuxSession, id: string, body: ReadableStream<Uint8Array>) {
  const decoder = new TextDecoder()
  for await (const bytes of body) session.send({id, chunk: decoder.decode(bytes, {stream: true})})
  if (session.open.delete(id)) session.send({id, close: true})
}
