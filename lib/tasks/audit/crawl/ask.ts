import {setTimeout as pause} from 'node:timers/promises'

/** What an address of the site answered. */
export type Answer =
  | {kind: 'text'; status: number; type: string; text: string}
  /** A file, not read. */
  | {kind: 'file'; status: number; type: string}
  | {kind: 'moved'; status: number; to: string | null}
  | {kind: 'failed'; problem: string}

/** How much is asked of the server, and how long it is waited for. */
export type Limits = {timeoutMs: number; maxBytes: number}

const TEXT = /^(?:text\/(?:html|plain|xml)|application\/(?:xml|xhtml\+xml))\b/i
const ATTEMPTS = 3
const LONGEST_PAUSE_MS = 5_000

/** Asks one address, redirects not followed. A server that says "later" is asked again, a few times. */
export async function ask(url: string, limits: Limits): Promise<Answer> {
  for (let attempt = 1; ; attempt++) {
    try {
      const response = await fetch(url, {
        redirect: 'manual',
        headers: {accept: 'text/html,*/*;q=0.8', 'user-agent': 'beipack-audit'},
        signal: AbortSignal.timeout(limits.timeoutMs),
      })
      if (response.status !== 503 || attempt === ATTEMPTS) return await read(response, limits)
      await response.body?.cancel()
      const seconds = Number(response.headers.get('retry-after') ?? 1)
      await pause(Math.min((seconds || 1) * 1_000, LONGEST_PAUSE_MS))
    } catch (error) {
      return {kind: 'failed', problem: reasonOf(error, limits)}
    }
  }
}

async function read(response: Response, {maxBytes}: Limits): Promise<Answer> {
  const {status, headers} = response
  const type = headers.get('content-type') ?? ''
  if (status >= 300 && status < 400) {
    await response.body?.cancel()
    return {kind: 'moved', status, to: headers.get('location')}
  }
  if (!TEXT.test(type)) {
    await response.body?.cancel()
    return {kind: 'file', status, type}
  }
  const chunks: Uint8Array[] = []
  let size = 0
  // Leaving the loop ends the answer, so no more of it is sent.
  for await (const chunk of response.body ?? []) {
    size += chunk.byteLength
    if (size > maxBytes) return {kind: 'failed', problem: `it is larger than ${maxBytes} bytes`}
    chunks.push(chunk)
  }
  return {kind: 'text', status, type, text: Buffer.concat(chunks).toString('utf8')}
}

function reasonOf(error: unknown, {timeoutMs}: Limits): string {
  if (!(error instanceof Error)) return String(error)
  if (error.name === 'TimeoutError') return `no answer within ${timeoutMs / 1_000} s`
  const {cause} = error
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : null
  return code ?? (cause instanceof Error ? cause.message : error.message)
}
