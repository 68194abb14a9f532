/** One event of a stream; without a name it is a plain message. */
export type ServerSentEvent = {event?: string; id?: string; data: unknown}

export type Channel = {
  send(event: ServerSentEvent): void
  close(): void
}

/** Proxies and browsers give up on silent streams; the interfaces promise 15 s or less. */
const HEARTBEAT = 10_000
/** A reader this far behind is cut off: it reconnects and resumes, the lake keeps its memory. */
const MAX_BUFFERED_BYTES = 8 * 1024 * 1024

export const EVENT_STREAM_HEADERS = {
  'content-type': 'text/event-stream; charset=utf-8',
  'cache-control': 'no-cache, no-transform',
  'x-accel-buffering': 'no',
}

type StreamOptions = {
  signal: AbortSignal
  /** Starts the stream and returns what ends it. */
  open: (channel: Channel) => () => void
  /** Asked at each heartbeat; a stream whose sign-in has ended must not go on. */
  isAllowed: () => boolean
}

/** Answers with a stream of server-sent events that ends when the client leaves or may no longer listen. */
export function eventStream({signal, open, isAllowed}: StreamOptions): Response {
  const encoder = new TextEncoder()
  let end = () => {}
  const body = new ReadableStream<Uint8Array>(
    {
      start(controller) {
        let ended = false
        let stop = () => {}
        const write = (text: string) => {
          if (ended) return
          controller.enqueue(encoder.encode(text))
          if ((controller.desiredSize ?? 0) < -MAX_BUFFERED_BYTES) end()
        }
        const heartbeat = setInterval(() => (isAllowed() ? write(':\n\n') : end()), HEARTBEAT)
        end = () => {
          if (ended) return
          ended = true
          clearInterval(heartbeat)
          signal.removeEventListener('abort', end)
          stop()
          controller.close()
        }
        signal.addEventListener('abort', end)
        stop = open({send: (event) => write(format(event)), close: () => end()})
        // Opening may already have ended the stream, before there was anything to stop.
        if (ended) stop()
        else if (signal.aborted) end()
      },
      cancel: () => end(),
    },
    new ByteLengthQueuingStrategy({highWaterMark: 0}),
  )
  return new Response(body, {headers: EVENT_STREAM_HEADERS})
}

function format({event, id, data}: ServerSentEvent): string {
  const lines = [
    ...(event ? [`event: ${event}`] : []),
    ...(id ? [`id: ${id}`] : []),
    `data: ${JSON.stringify(data)}`,
  ]
  // A line break inside an id would forge the next field.
  return `${lines.map((line) => line.replaceAll(/[\r\n]/g, ' ')).join('\n')}\n\n`
}
