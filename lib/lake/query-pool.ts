import {closing, LakeError} from './errors.ts'
import {clientLeft, timedOut, tooManyWaiting, workerFailure} from './query-failures.ts'
import type {FromWorker, QueryAnswer, QueryRequest, ToWorker} from './query-messages.ts'
import {startQueryWorker, type QueryWorker} from './query-worker-thread.ts'
import {createSlowQueries} from './slow-queries.ts'

const MINIMUM = 2
const MAXIMUM = 4
const MAX_QUEUE = 1_000
/** How long a query waits before something is done about it, in milliseconds. */
const PATIENCE = 100
/** A query that has taken this long is slow from then on: it never gets the last idle worker again. */
const SLOW = 500
/** When slow queries nobody knew hold every worker this long, the youngest makes room for who waits. */
const MAKES_ROOM_AFTER = 1_000

type Job = {
  request: QueryRequest
  queued: number
  started: number
  resolve: (answer: QueryAnswer) => void
  reject: (error: Error) => void
}

type Options = {data: string; timeout: number; log: (line: string) => void}

export type QueryPool = ReturnType<typeof createQueryPool>

/**
 * Runs queries in worker threads, so that one can be stopped after `timeout` milliseconds without
 * stalling the others. Commits reach every worker in order: a query sent after a write sees it.
 */
export function createQueryPool({data, timeout, log}: Options) {
  const workers = new Map<QueryWorker, Job | null>()
  const queue: Job[] = []
  const slow = createSlowQueries()
  let relief: NodeJS.Timeout | undefined
  let failedStarts = 0
  let isClosed = false

  start()

  function start() {
    if (isClosed) return
    const worker = startQueryWorker(data, {
      onMessage: (message) => heed(worker, message),
      onFailure: (error) => replaceFailed(worker, error),
    })
    workers.set(worker, null)
  }

  function heed(worker: QueryWorker, message: FromWorker) {
    // What a worker said just before it was stopped comes too late.
    if (!workers.has(worker)) return
    if (message.kind === 'ready') settle()
    else finish(worker, message)
    dispatch()
  }

  /** One after the other: two that load at once would both answer later. */
  function settle() {
    failedStarts = 0
    if (workers.size < MINIMUM) start()
  }

  function finish(worker: QueryWorker, message: Exclude<FromWorker, {kind: 'ready'}>) {
    const job = takeJob(worker)
    if (!job) return
    if (age(job) > SLOW) slow.add(job.request.query)
    if (message.kind === 'answer') job.resolve(message.answer)
    else job.reject(new LakeError(message.status, message.body, message.message))
  }

  function takeJob(worker: QueryWorker): Job | null {
    const job = workers.get(worker) ?? null
    worker.stopTimer()
    workers.set(worker, null)
    return job
  }

  function replaceFailed(worker: QueryWorker, error: Error) {
    takeJob(worker)?.reject(workerFailure(error))
    workers.delete(worker)
    log(`A query worker stopped: ${error.message}`)
    if (worker.isReady()) return start()
    // The engine does not even start: whoever waits must hear of it.
    if (++failedStarts <= MAXIMUM) return start()
    for (const job of queue.splice(0)) job.reject(error)
  }

  /** Ends a worker in the middle of its query, and starts another in its place. */
  function stop(worker: QueryWorker): Job | null {
    const job = takeJob(worker)
    if (job) slow.add(job.request.query)
    workers.delete(worker)
    void worker.terminate()
    start()
    return job
  }

  function dispatch() {
    for (const job of queue.slice()) {
      const idle = [...workers].filter(([worker, held]) => held === null && worker.isReady())
      const [free] = idle
      if (!free) break
      if (idle.length === 1 && slow.has(job.request.query)) continue
      queue.splice(queue.indexOf(job), 1)
      run(free[0], job)
    }
    if (queue.length > 0 && !isClosed) relief ??= setTimeout(relieve, PATIENCE)
  }

  function run(worker: QueryWorker, job: Job) {
    workers.set(worker, job)
    job.started = performance.now()
    worker.post({kind: 'query', request: job.request})
    worker.startTimer(timeout, () => stop(worker)?.reject(timedOut(timeout)))
  }

  /** Somebody has been waiting: gives up on slow ones that waited too long, and finds a worker for the rest. */
  function relieve() {
    relief = undefined
    const waiting = queue.filter((job) => slow.has(job.request.query))
    for (const job of waiting.filter(({queued}) => performance.now() - queued > timeout)) {
      queue.splice(queue.indexOf(job), 1)
      job.reject(timedOut(timeout))
    }
    const isLoading = [...workers.keys()].some((worker) => !worker.isReady())
    if (queue.length > 0 && workers.size < MAXIMUM && !isLoading) start()
    else if (queue.length > waiting.length) makeRoom()
    dispatch()
  }

  function makeRoom() {
    const held = [...workers].toSorted(([, a], [, b]) => (b?.started ?? 0) - (a?.started ?? 0))
    if (!held.every(([worker, job]) => worker.isReady() && job && age(job) > MAKES_ROOM_AFTER))
      return
    const job = held[0] && stop(held[0][0])
    if (job) queue.push(job)
  }

  return {
    /** Rejects with a `LakeError`: 400 for a wrong query, 408 for one that was stopped. */
    run(request: QueryRequest, signal?: AbortSignal): Promise<QueryAnswer> {
      if (queue.length >= MAX_QUEUE) throw tooManyWaiting()
      return new Promise((resolve, reject) => {
        const job: Job = {request, queued: performance.now(), started: 0, resolve, reject}
        queue.push(job)
        signal?.addEventListener('abort', () => {
          const place = queue.indexOf(job)
          if (place >= 0) queue.splice(place, 1)
          reject(clientLeft())
        })
        dispatch()
      })
    },

    /** Tells every worker of a commit. */
    publish(commit: Extract<ToWorker, {kind: 'commit'}>) {
      for (const worker of workers.keys()) worker.post(commit)
    },

    async close() {
      isClosed = true
      clearTimeout(relief)
      for (const job of [...queue.splice(0), ...workers.values()]) job?.reject(closing())
      await Promise.all([...workers.keys()].map((worker) => worker.terminate()))
    },
  }
}

const age = (job: Job) => performance.now() - job.started
