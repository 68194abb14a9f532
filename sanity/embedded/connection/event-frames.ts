/** The heartbeat comes every 15 seconds or sooner; a connection silent for longer is dead. */
const SILENCE = 40_000

/**
 * Reads server-sent events until the stream ends, breaks or falls silent, and gives the data of each
 * to `take`. Never rejects: for its readers a broken connection ends as a closed one does.
 */
export async function readFrames(
  body: ReadableStream<Uint8Array>,
  abort: AbortController,
  take: (data: string) => void,
): Promise<void> {
  const decoder = new TextDecoder()
  const giveUp = () => abort.abort()
  let silence = setTimeout(giveUp, SILENCE)
  let rest = ''
  try {
    for await (const bytes of chunksOf(body)) {
      clearTimeout(silence)
      silence = setTimeout(giveUp, SILENCE)
      const frames = (rest + decoder.decode(bytes, {stream: true})).split('\n\n')
      rest = frames.pop() ?? ''
      for (const frame of frames) {
        const data = frame.split('\n').find((line) => line.startsWith('data: '))
        if (data) take(data.slice('data: '.length))
      }
    }
  } catch {
    // See above.
  } finally {
    clearTimeout(silence)
    // Left open, it would keep one of the browser's six connections.
    abort.abort()
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
