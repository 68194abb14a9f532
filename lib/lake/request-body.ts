import type {IncomingMessage} from 'node:http'
import {badRequest, httpError} from './errors.ts'

/** A body of which nothing arrives for this long is not waited for any more. */
const SILENCE = 20_000

/**
 * The body of a request as a stream. Given up half-way, it lets the rest run dry, so that the answer
 * still arrives. Errors with 408 when the sender falls silent and with 400 when it breaks off.
 */
export function requestBody(incoming: IncomingMessage): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start(controller) {
      incoming.pause()
      incoming.on('data', (chunk: Buffer) => {
        controller.enqueue(chunk)
        if ((controller.desiredSize ?? 0) <= 0) incoming.pause()
      })
      incoming.on('end', () => {
        incoming.setTimeout(0)
        controller.close()
      })
      incoming.on('error', () => controller.error(brokenOff()))
      incoming.setTimeout(SILENCE, () => {
        controller.error(silent())
        letRunDry(incoming)
      })
    },
    pull: () => void incoming.resume(),
    cancel: () => letRunDry(incoming),
  })
}

function letRunDry(incoming: IncomingMessage) {
  for (const event of ['data', 'end', 'error', 'timeout']) incoming.removeAllListeners(event)
  incoming.on('error', () => {})
  incoming.on('end', () => incoming.setTimeout(0))
  // Answered by now; what is still silent only holds the connection.
  incoming.on('timeout', () => incoming.destroy())
  incoming.resume()
}

const silent = () => httpError(408, `Nothing of the body arrived for ${SILENCE / 1000} s`)

const brokenOff = () => badRequest('The body ended before it was whole')
