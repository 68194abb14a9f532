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
 * Opens a browser's one connection. Browsers allow six connections to a host over HTTP/1.1 and the
 * Studio listens to more, so the event streams and presence sockets of all tabs share this one.
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
        close: () => channel.close(),
      }
      lake.mux.byId.set(sid, session)
      session.send({hello: sid})
      const heartbeat = setInterval(() => {
        lake.mux.presence.sweep()
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

/**
 * Takes operations of a browser, one or a list, in order:
 * `{op: sub | unsub | ws-open | ws-send, id, …}`.
 */
export const sendMux: Endpoint = async (call, lake) => {
  const session = sessionOf(call, lake.mux.byId)
  const body = await readJson(call.request)
  // All are looked at before the first is carried out.
  for (const {id, message, operate} of [body].flat().map(operationFrom)) {
    await operate({session, id, message, call, lake})
  }
  return json({ok: 1})
}

function operationFrom(message: unknown) {
  if (!isRecord(message) || typeof message['id'] !== 'string')
    throw badRequest('The body is no operation with an "id", nor a list of them')
  const {op, id} = message
  const operate =
    typeof op === 'string' && Object.hasOwn(muxOperations, op) ? muxOperations[op] : undefined
  if (!operate) throw badRequest(`Unknown operation "${op}"`)
  return {id, message, operate}
}

function sessionOf(call: Call, sessions: Map<string, MuxSession>): MuxSession {
  const session = sessions.get(call.path['sid'] ?? '')
  if (!session) throw httpError(410, 'This connection is over: open a new one')
  if (session.owner !== signedIn(call).userId) throw foreignSession()
  return session
}

const foreignSession = () => httpError(403, 'This connection belongs to another user')
