import type {LakeWatch} from './lake-watch.ts'

/** What the lake sends to one subscription of a tab. */
export type StreamMessage = {
  id: string
  head?: {status: number; type: string | null; body?: string}
  chunk?: string
  msg?: string
  close?: boolean
}

/** What a tab asks of the lake. */
type Request =
  | {op: 'sub'; url: string; lastEventId?: string | undefined}
  | {op: 'ws-open'}
  | {op: 'ws-send'; data: string}
  | {op: 'unsub'}

export type Subscription = {
  /** Resolves when the connection was lost; a cancelled subscription is never lost. */
  lost: Promise<void>
  send: (request: Request) => Promise<void>
  cancel: () => void
}

export type TabStream = ReturnType<typeof createTabStream>

type Wiring = {
  /** `/lake/mux`; a session's id is added to it. */
  path: string
  fetch: typeof globalThis.fetch
  watch: LakeWatch
  /** Resolves when a lost connection may be tried again. */
  pause: () => Promise<void>
}

type Connection = {sid: string; close: () => void}

/** The heartbeat comes every 15 seconds or sooner; a connection silent for longer is dead. */
const SILENCE = 40_000

/**
 * The one connection of a tab. HTTP/1.1 allows a browser six connections to an origin, and the Studio
 * listens to more things than that: every stream and the presence socket travel over this one.
 */
export function createTabStream({path, fetch, watch, pause}: Wiring) {
  const receivers = new Map<string, {receive: (message: StreamMessage) => void; lose: () => void}>()
  let connection: Promise<Connection> | null = null
  let count = 0

  async function connect(): Promise<Connection> {
    for (;;) {
      await watch.reachable()
      const sid = crypto.randomUUID()
      const abort = new AbortController()
      const answer = await fetch(`${path}/${sid}`, {
        headers: {accept: 'text/event-stream'},
        credentials: 'same-origin',
        signal: abort.signal,
      }).catch(() => null)
      if (answer?.ok && answer.body) {
        void read(answer.body, abort).then(loseAll)
        return {sid, close: () => abort.abort()}
      }
      watch.report(answer?.status === 401 ? 'signedOut' : 'away')
    }
  }

  const connected = () => (connection ??= connect())

  async function read(body: ReadableStream<Uint8Array>, abort: AbortController) {
    let silence = setTimeout(() => abort.abort(), SILENCE)
    let rest = ''
    const decoder = new TextDecoder()
    try {
      for await (const bytes of chunksOf(body)) {
        clearTimeout(silence)
        silence = setTimeout(() => abort.abort(), SILENCE)
        const frames = (rest + decoder.decode(bytes, {stream: true})).split('\n\n')
        rest = frames.pop() ?? ''
        for (const frame of frames) deliver(frame)
      }
    } catch {
      // A broken connection ends as a closed one does: everyone subscribes again.
    } finally {
      clearTimeout(silence)
      // Left open, it would keep one of the browser's six connections.
      abort.abort()
    }
  }

  function deliver(frame: string) {
    const data = frame.split('\n').find((line) => line.startsWith('data: '))
    if (!data) return
    // The lake is our own; anything else on this path would be a fault worth a loud error.
    const message = JSON.parse(data.slice('data: '.length)) as StreamMessage
    receivers.get(message.id)?.receive(message)
  }

  function loseAll() {
    const lost = [...receivers.values()]
    receivers.clear()
    connection = lost.length > 0 ? pause().then(connect) : null
    for (const {lose} of lost) lose()
  }

  return {
    /** Resolves when the tab has its connection. */
    connected,

    /** Registers for what the lake sends; the lake is asked with `send`. */
    subscribe(kind: 'stream' | 'socket', receive: (message: StreamMessage) => void): Subscription {
      // The lake keeps a socket alive with heartbeats, and knows it by its letter.
      const id = `${kind === 'socket' ? 'w' : 's'}${++count}`
      let lose = () => {}
      const lost = new Promise<void>((resolve) => {
        lose = resolve
      })
      receivers.set(id, {receive, lose})
      // In the order in which they were given: an `unsub` must not overtake its `sub`.
      let last = Promise.resolve()

      async function post(request: Request) {
        const current = await connected()
        if (!receivers.has(id) && request.op !== 'unsub') return
        const answer = await fetch(`${path}/${current.sid}`, {
          method: 'POST',
          credentials: 'same-origin',
          headers: {'content-type': 'application/json'},
          body: JSON.stringify({...request, id}),
        }).catch(() => null)
        await answer?.text().catch(() => '')
        // The session is unknown there, after a restart or a new sign-in: begin a new one.
        if (!answer?.ok && request.op !== 'unsub') current.close()
      }
      const send = (request: Request) => (last = last.then(() => post(request)))

      return {
        lost,
        send,
        cancel() {
          if (receivers.delete(id)) void send({op: 'unsub'})
        },
      }
    },
  }
}

async function* chunksOf<T>(stream: ReadableStream<T>) {
  const reader = stream.getReader()
  for (;;) {
    const {done, value} = await reader.read()
    if (done) return
    yield value
  }
}
