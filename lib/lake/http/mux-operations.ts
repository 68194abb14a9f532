import {signedIn, type Call, type Lake} from './context.ts'
import type {MuxSession} from './mux-sessions.ts'

type Operation = {
  session: MuxSession
  id: string
  message: Record<string, unknown>
  call: Call
  lake: Lake
}

/** Only event streams travel over the one connection. */
const STREAM_PATH = /\/v[^/]+\/data\/(listen|live\/events)\/[^/]+$/
/** Who asks and from where, so that a stream is judged as if it had been opened by itself. */
const PASSED_HEADERS = ['authorization', 'cookie', 'host', 'x-forwarded-host', 'origin']

export const muxOperations: Record<string, (operation: Operation) => void | Promise<void>> = {
  async sub({session, id, message, call, lake}) {
    // A quick `unsub` can overtake its `sub`: without this the stream would never end.
    const aborter = new AbortController()
    const request = streamRequest(message, call, aborter.signal)
    // Told on the stream: what is wrong with one tab's request must not undo those of the others.
    if (typeof request === 'string')
      return session.send({id, head: {status: 400, type: 'text/plain', body: request}})
    session.open.set(id, {kind: 'stream', end: () => aborter.abort()})
    const response = await lake.fetch(request)
    const {status} = response
    const type = response.headers.get('content-type')
    if (status !== 200 || !response.body) {
      session.open.delete(id)
      return session.send({id, head: {status, type, body: await response.text()}})
    }
    session.send({id, head: {status, type}})
    // A torn stream ends like any other: the browser opens it again.
    void pump(session, id, response.body).catch(() => session.send({id, close: true}))
  },

  unsub({session, id}) {
    const opened = session.open.get(id)
    session.open.delete(id)
    opened?.end()
  },

  'ws-open'({session, id, call, lake}) {
    const key = presenceKey(call, id)
    lake.mux.presence.join(key, signedIn(call).userId, (msg) => session.send({id, msg}))
    session.open.set(id, {kind: 'socket', end: () => lake.mux.presence.leave(key)})
    session.send({id, open: true})
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
): Request | string {
  if (typeof url !== 'string' || !URL.canParse(url)) return '"url" is not an absolute URL'
  const {pathname, search} = new URL(url)
  if (!STREAM_PATH.test(pathname)) return `${pathname} is not an event stream`
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
