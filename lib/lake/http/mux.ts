import {badRequest, httpError} from '../errors.ts'
import {readJson} from './body.ts'
import {signedIn, type Call, type Endpoint} from './context.ts'
import {muxOperations} from './mux-operations.ts'
import type {MuxSession} from './mux-sessions.ts'
import {isRecord} from './json-input.ts'
import {json} from './responses.ts'
import {eventStream} from './sse.ts'

/** The presence client takes a socket for dead without this. */
const SOCKET_HEARTBEAT = 10_000

/**
 * Opens a tab's one connection. Browsers allow six connections to a host over HTTP/1.1 and the
 * Studio listens to more, so all of a tab's event streams and its presence socket share this one.
 */
export const openMux: Endpoint = (call, lake) => {
  const sid = call.path['sid'] ?? ''
  const owner = signedIn(call).userId
  const earlier = lake.mux.byId.get(sid)
  if (earlier && earlier.owner !== owner) throw foreignSession()
  earlier?.close()

  return eventStream({
    signal: call.signal,
    isAllowed: call.isStillAllowed,
    open(channel) {
      const session: MuxSession = {
        owner,
        send: (data) => channel.send({data}),
        open: new Map(),
        ended: new Set(),
        close: () => channel.close(),
      }
      lake.mux.byId.set(sid, session)
      session.send({hello: sid})
      const heartbeat = setInterval(() => {
        for (const [id, {kind}] of session.open) if (kind === 'socket') session.send({id, msg: '♥'})
      }, SOCKET_HEARTBEAT)
      const unsubscribe = lake.feed.subscribe(() => {}, channel.close)
      return () => {
        clearInterval(heartbeat)
        unsubscribe()
        if (lake.mux.byId.get(sid) === session) lake.mux.byId.delete(sid)
        for (const {end} of session.open.values()) end()
      }
    },
  })
}

/** Takes one operation of a tab: `{op: sub | unsub | ws-open | ws-send, id, …}`. */
export const sendMux: Endpoint = async (call, lake) => {
  const session = sessionOf(call, lake.mux.byId)
  const message = await readJson(call.request)
  if (!isRecord(message) || typeof message['id'] !== 'string')
    throw badRequest('The body has no "id"')
  const {op, id} = message
  const operation =
    typeof op === 'string' && Object.hasOwn(muxOperations, op) ? muxOperations[op] : undefined
  if (!operation) throw badRequest(`Unknown operation "${op}"`)
  await operation({session, id, message, call, lake})
  return json({ok: 1})
}

function sessionOf(call: Call, sessions: Map<string, MuxSession>): MuxSession {
  const session = sessions.get(call.path['sid'] ?? '')
  if (!session) throw httpError(410, 'This connection is over: open a new one')
  if (session.owner !== signedIn(call).userId) throw foreignSession()
  return session
}

const foreignSession = () => httpError(403, 'This connection belongs to another user')
