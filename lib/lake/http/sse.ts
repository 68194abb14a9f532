/** One event of a stream; without a name it is a plain message. */
export type ServerSentEvent = {event?: string; id?: string; data: unknown}

export type Channel = {
  send(event: ServerSentEvent): void
  close(): void
}

/** Proxies and browsers give up on silent streams; the interfaces promise 15 s or less. */
const HEARTBEAT = 10_000
const MEGABYTE = 1024 * 1024
/** A reader still this far behind at a heartbeat is cut off: it comes back, the lake keeps its memory. */
const MAX_BEHIND = 8 * MEGABYTE
/** One large transaction may come to this much at once, and no reader keeps up with that. */
const MAX_BURST = 128 * MEGABYTE

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
  let leave = () => {}
  const body = new ReadableStream<Uint8Array>(
    {
      start(controller) {
        let isOver = false
        let stop = () => {}
        const behind = () => -(controller.desiredSize ?? 0)
        leave = () => {
          if (isOver) return
          isOver = true
          clearInterval(heartbeat)
          signal.removeEventListener('abort', end)
          stop()
        }
        const end = () => {
          if (isOver) return
          leave()
          controller.close()
        }
        const write = (text: string) => {
          if (isOver) return
          controller.enqueue(encoder.encode(text))
          if (behind() > MAX_BURST) end()
        }
        const beat = () => (isAllowed() && behind() <= MAX_BEHIND ? write(':\n\n') : end())
        const heartbeat = setInterval(beat, HEARTBEAT)
        signal.addEventListener('abort', end)
        stop = open({send: (event) => write(format(event)), close: end})
        // Opening may already have ended the stream, before there was anything to stop.
        if (isOver) stop()
        else if (signal.aborted) end()
      },
      // The stream is closed by then; closing it again would be an error.
      cancel: () => leave(),
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
