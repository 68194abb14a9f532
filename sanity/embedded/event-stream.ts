import type {LakeConnection} from './connection/lake-connection.ts'
import type {LakeMessage} from './connection/protocol.ts'
import type {LakeWatch} from './lake-watch.ts'

type Wiring = {
  connection: LakeConnection
  watch: LakeWatch
  /** Resolves when nothing typed is on its way: what the stream then says cannot undo it. */
  settled: () => Promise<void>
}

/**
 * Answers a request for an event stream with one that outlives its connection. When the connection
 * is lost the Studio hears nothing of it, so its form stays open; once the lake is back, and every
 * kept edit is saved, the stream goes on where it was, or with the `welcome` that makes the Studio
 * read everything anew.
 */
export function openEventStream(
  request: Request,
  {connection, watch, settled}: Wiring,
): Promise<Response> {
  const encoder = new TextEncoder()
  let lastEventId = request.headers.get('last-event-id') ?? undefined
  let controller: ReadableStreamDefaultController<Uint8Array> | undefined
  let cancel = () => {}
  let isAnswered = false
  let isOver = false

  const end = (close: (stream: ReadableStreamDefaultController<Uint8Array>) => void) => {
    if (isOver) return
    isOver = true
    cancel()
    if (controller) close(controller)
  }
  const body = new ReadableStream<Uint8Array>({
    start(stream) {
      controller = stream
    },
    cancel: () => end(() => {}),
  })

  return new Promise((resolve, reject) => {
    request.signal.addEventListener('abort', () => {
      reject(request.signal.reason)
      end((stream) => stream.error(request.signal.reason))
    })
    void keepSubscribed()

    async function keepSubscribed() {
      for (;;) {
        await watch.reachable()
        await connection.connected()
        if (isOver) return
        await subscribeOnce()
        if (isOver) return
        await connection.connected()
        await settled()
      }
    }

    /** Resolves when the stream has to be asked for again. */
    async function subscribeOnce() {
      let rest = ''
      let refuse = () => {}
      const refused = new Promise<void>((again) => {
        refuse = again
      })
      const subscription = connection.subscribe('stream', (message) => {
        if (message.head?.status === 401) {
          watch.report('signedOut')
          return refuse()
        }
        if (message.head) answer(message.head)
        if (message.chunk) rest = pass(rest + message.chunk)
        if (message.close) end((stream) => stream.close())
      })
      cancel = subscription.cancel
      subscription.send({op: 'sub', url: request.url, lastEventId})
      await Promise.race([subscription.lost, refused])
      subscription.cancel()
    }

    function answer({status, type, body: refusal}: NonNullable<LakeMessage['head']>) {
      const headers = {'content-type': type ?? 'text/event-stream'}
      const content = status === 200 ? body : (refusal ?? null)
      // The Studio hears of the first subscription only; a later one goes on in the same answer.
      if (!isAnswered) resolve(responseAt(request.url, content, {status, headers}))
      isAnswered = true
      if (status !== 200) end((stream) => stream.close())
    }
  })

  /** Passes whole events on; the beginning of the next one is returned. */
  function pass(text: string): string {
    const frames = text.split('\n\n')
    const rest = frames.pop() ?? ''
    for (const frame of frames) {
      lastEventId = /^id: ?(.*)$/m.exec(frame)?.[1] ?? lastEventId
      if (!isOver) controller?.enqueue(encoder.encode(`${frame}\n\n`))
    }
    return rest
  }
}

/** A made response has no address of its own, and the event source asks for it. */
function responseAt(url: string, body: BodyInit | null, init: ResponseInit): Response {
  return Object.defineProperty(new Response(body, init), 'url', {value: url})
}
