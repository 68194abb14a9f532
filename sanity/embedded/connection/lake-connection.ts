import type {LakeWatch} from '../lake-watch.ts'
import {userHeader} from '../user-header.ts'
import {readFrames} from './event-frames.ts'
import type {Kind, LakeMessage, LakeRequest} from './protocol.ts'

export type Subscription = {
  /** Resolves when the connection was lost; a cancelled subscription is never lost. */
  lost: Promise<void>
  send: (request: LakeRequest) => void
  cancel: () => void
}

/** What carries the event streams and the presence socket of a tab, or of all tabs of a browser. */
export type LakeConnection = {
  /** Resolves when there is a connection. */
  connected: () => Promise<unknown>
  /** Registers for what the lake sends; the lake is asked with `send`. */
  subscribe: (kind: Kind, receive: (message: LakeMessage) => void) => Subscription
}

type Wiring = {
  /** `/lake/mux`; a session's id is added to it. */
  path: string
  fetch: typeof globalThis.fetch
  watch: LakeWatch
  /** Resolves when a lost connection may be tried again. */
  pause: () => Promise<void>
  /** Whose connection it is; empty before anybody has signed in. */
  user: () => string
}

type Operation = (LakeRequest | {op: 'unsub'}) & {id: string}
type Session = {sid: string; close: () => void}

/**
 * One connection to the lake for any number of subscriptions. HTTP/1.1 allows a browser six
 * connections to an origin, and one Studio alone listens to more things than that.
 */
export function createLakeConnection({path, fetch, watch, pause, user}: Wiring): LakeConnection {
  const receivers = new Map<string, {receive: (message: LakeMessage) => void; lose: () => void}>()
  let session: Promise<Session> | null = null
  let waiting: Operation[] = []
  let isPosting = false
  let count = 0

  async function connect(): Promise<Session> {
    for (;;) {
      await watch.reachable()
      const sid = crypto.randomUUID()
      const abort = new AbortController()
      const answer = await fetch(`${path}/${sid}`, {
        headers: {accept: 'text/event-stream', ...userHeader(user())},
        credentials: 'same-origin',
        signal: abort.signal,
      }).catch(() => null)
      if (answer?.ok && answer.body) {
        void readFrames(answer.body, abort, deliver).then(loseAll)
        return {sid, close: () => abort.abort()}
      }
      watch.report(answer?.status === 401 ? 'signedOut' : 'away')
    }
  }

  const connected = () => (session ??= connect())

  function deliver(data: string) {
    // The lake is our own; anything else on this path would be a fault worth a loud error.
    const message = JSON.parse(data) as LakeMessage & {id: string}
    receivers.get(message.id)?.receive(message)
  }

  function loseAll() {
    const lost = [...receivers.values()]
    receivers.clear()
    waiting = []
    session = lost.length > 0 ? pause().then(connect) : null
    for (const {lose} of lost) lose()
  }

  /** One request at a time, with all that has come together: an `unsub` never overtakes its `sub`. */
  async function post() {
    if (isPosting) return
    isPosting = true
    while (waiting.length > 0) {
      const {sid, close} = await connected()
      const operations = waiting
      waiting = []
      if (operations.length === 0) continue
      const answer = await fetch(`${path}/${sid}`, {
        method: 'POST',
        credentials: 'same-origin',
        headers: {'content-type': 'application/json', ...userHeader(user())},
        body: JSON.stringify(operations),
      }).catch(() => null)
      await answer?.text().catch(() => '')
      // Unknown there after a restart or a new sign-in, or needed by nobody: either way it is over.
      if (!answer?.ok || (receivers.size === 0 && waiting.length === 0)) close()
    }
    isPosting = false
  }

  return {
    connected,

    subscribe(kind, receive) {
      // The lake keeps a socket alive with heartbeats, and knows it by its letter.
      const id = `${kind === 'socket' ? 'w' : 's'}${++count}`
      let lose = () => {}
      const lost = new Promise<void>((resolve) => {
        lose = resolve
      })
      receivers.set(id, {receive, lose})
      const ask = (request: LakeRequest | {op: 'unsub'}) => {
        waiting.push({...request, id})
        void post()
      }
      return {
        lost,
        send(request) {
          if (receivers.has(id)) ask(request)
        },
        cancel() {
          if (receivers.delete(id)) ask({op: 'unsub'})
        },
      }
    },
  }
}
