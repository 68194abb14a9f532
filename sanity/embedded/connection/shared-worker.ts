import {PROTOCOL, type FromTab, type ToTab} from './protocol.ts'

/** The shared worker as a tab holds it. */
export type WorkerLine = {
  post: (message: FromTab) => void
  /** Resolves when the worker does not start, or has ended. */
  ended: Promise<'never began' | 'died'>
}

/** Slower than any start seen; a tab that waited in vain goes on by itself. */
const PATIENCE = 15_000

/**
 * Starts or joins the shared worker that holds the connection of all tabs. Null where the browser has
 * no shared workers or, outside a secure context, no locks.
 */
export function joinWorker(take: (message: ToTab) => void): WorkerLine | null {
  if (typeof SharedWorker === 'undefined' || !navigator.locks) return null
  const worker = new SharedWorker(new URL('./connection-worker.ts', import.meta.url), {
    type: 'module',
    name: `lake-connection-${PROTOCOL}`,
  })
  const {port} = worker
  const post = (message: FromTab) => port.postMessage(message)
  const tab = `lake-tab-${crypto.randomUUID()}`
  // Held until this page is no more.
  void navigator.locks.request(tab, () => {
    post({op: 'enter', tab})
    return new Promise(() => {})
  })

  const ended = new Promise<'never began' | 'died'>((resolve) => {
    const giveUp = () => resolve('never began')
    worker.addEventListener('error', giveUp)
    const impatience = setTimeout(giveUp, PATIENCE)
    port.addEventListener('message', ({data}: MessageEvent<ToTab>) => {
      if (data.op !== 'entered') return take(data)
      worker.removeEventListener('error', giveUp)
      clearTimeout(impatience)
      void navigator.locks.request(data.worker, () => resolve('died'))
    })
  })
  port.start()
  return {post, ended}
}
