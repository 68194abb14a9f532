import type {Condition, LakeWatch} from './lake-watch.ts'
import {answerOfEarlierAttempt, isWrite, withTransactionId} from './write-request.ts'

type Holding = {
  send: (request: Request) => Promise<Response>
  watch: LakeWatch
  /** Whether a 401 means that a sign-in has ended; before the first one it is an ordinary answer. */
  hasSignedIn: () => boolean
}

type Obstacle = Exclude<Condition, 'reachable'>

/** The proxy's and the lake's ways of saying “not now”. */
const AWAY = [502, 503, 504]
/** These ask whether anyone is signed in, so for them 401 is the answer. */
const ASKS_WHO = /\/(users\/me|auth\/[\w-]+)$/

/**
 * Sends requests to the lake and keeps back those that cannot get through. The Studio throws away an
 * edit whose request was refused with 401, and asks for a reload when a read fails; so neither ever
 * sees it: the request waits until the lake is back, or the editor has signed in, and is sent again.
 */
export function createHeldFetch({send, watch, hasSignedIn}: Holding) {
  const writes = new Set<Promise<unknown>>()

  async function sendUntilAnswered(request: Request): Promise<Response> {
    let wasSent = false
    for (;;) {
      await watch.reachable(request.signal)
      const outcome = await attempt(request)
      if (outcome instanceof Response) {
        return wasSent ? answerOfEarlierAttempt(request, outcome) : outcome
      }
      wasSent ||= outcome === 'away'
      watch.report(outcome)
      await watch.reachable(request.signal)
      // What was typed goes first, so that no read shows the text from before it.
      if (!isWrite(request)) await writesDone()
    }
  }

  async function attempt(request: Request): Promise<Response | Obstacle> {
    const response = await send(request.clone()).catch((error: unknown) => {
      if (request.signal.aborted) throw error
      return null
    })
    if (response === null || AWAY.includes(response.status)) return 'away'
    const hasEnded =
      response.status === 401 && hasSignedIn() && !ASKS_WHO.test(new URL(request.url).pathname)
    return hasEnded ? 'signedOut' : response
  }

  /** Resolves when no write is under way or kept back. */
  async function writesDone() {
    while (writes.size > 0) await Promise.allSettled(writes)
  }

  return {
    async fetch(request: Request): Promise<Response> {
      if (!isWrite(request)) return sendUntilAnswered(request)
      const write = withTransactionId(request).then(sendUntilAnswered)
      writes.add(write)
      return write.finally(() => writes.delete(write))
    },
    writesDone,
    hasWrites: () => writes.size > 0,
  }
}
