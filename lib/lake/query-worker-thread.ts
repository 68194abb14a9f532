import {Worker} from 'node:worker_threads'
import type {FromWorker, ToWorker} from './query-messages.ts'

/** A query that builds a result larger than this is stopped, and its worker with it. */
const MAX_HEAP_MB = 2_048

export type QueryWorker = ReturnType<typeof startQueryWorker>

type Handlers = {
  onMessage: (message: FromWorker) => void
  /** Called once, when the thread has ended by itself. */
  onFailure: (error: Error) => void
}

/** Starts one query worker thread on the store of a data folder. */
export function startQueryWorker(data: string, {onMessage, onFailure}: Handlers) {
  const thread = new Worker(new URL('./query-worker.ts', import.meta.url), {
    workerData: {data},
    resourceLimits: {maxOldGenerationSizeMb: MAX_HEAP_MB},
  })
  let isReady = false
  let isOver = false
  let timer: NodeJS.Timeout | undefined
  const end = (error: Error) => {
    if (isOver) return
    isOver = true
    onFailure(error)
  }
  thread.on('message', (message: FromWorker) => {
    if (message.kind === 'ready') isReady = true
    onMessage(message)
  })
  thread.on('error', end)
  thread.on('exit', (code) => end(new Error(`The query worker ended with code ${code}`)))

  return {
    isReady: () => isReady,
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread is no window
    post: (message: ToWorker) => thread.postMessage(message),
    startTimer(milliseconds: number, onTimeout: () => void) {
      timer = setTimeout(onTimeout, milliseconds)
    },
    stopTimer: () => clearTimeout(timer),
    /** Ends the thread, also in the middle of a query; `onFailure` is not called. */
    async terminate() {
      isOver = true
      clearTimeout(timer)
      await thread.terminate()
    },
  }
}
