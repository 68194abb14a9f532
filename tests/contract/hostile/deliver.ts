import {connect, type Socket} from 'node:net'
import type {Random} from '#lib/lake/engine/testing/random.ts'
import type {HostileRequest} from './requests.ts'

/** The status that came back, `closed` when the connection just ended, or `nothing` when neither did. */
export type Outcome = number | 'closed' | 'nothing'

/** Longer than the lake waits for a silent body, on a machine that has other things to do. */
const PATIENCE = 60_000

/** Sends a request as its manner says and waits until it is answered or the connection is closed. */
export function deliver(
  port: number,
  {head, body, manner}: HostileRequest,
  random: Random,
): Promise<Outcome> {
  const cut = (bytes: Buffer) => bytes.subarray(0, random.below(bytes.byteLength + 1))
  // The head may hold any byte; Node's own client would not let it through.
  const start = Buffer.from(head, 'latin1')
  if (manner === 'cut head') return converse(port, (socket) => socket.end(cut(start)))
  if (manner === 'cut body')
    return converse(port, (socket) => socket.end(Buffer.concat([start, cut(body)])))
  if (manner === 'left') {
    return converse(port, (socket) =>
      socket.write(Buffer.concat([start, body]), () => socket.destroy()),
    )
  }
  return converse(port, (socket) => socket.write(Buffer.concat([start, body])))
}

/** Bytes that are no HTTP at all. */
export const deliverGarbage = (port: number, garbage: Buffer): Promise<Outcome> =>
  converse(port, (socket) => socket.end(garbage))

function converse(port: number, speak: (socket: Socket) => void): Promise<Outcome> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => speak(socket))
    let answer = ''
    const end = (outcome: Outcome) => {
      clearTimeout(alarm)
      socket.destroy()
      resolve(outcome)
    }
    const alarm = setTimeout(() => end('nothing'), PATIENCE)
    socket.on('data', (chunk) => {
      answer += chunk.toString('latin1')
      // `100 Continue` only comes before the answer.
      const status = /^(?:HTTP\/1\.1 1\d\d[^]*?\r\n\r\n)?HTTP\/1\.1 ([2-9]\d\d) /.exec(answer)?.[1]
      // The head is enough: what is a stream never ends.
      if (status !== undefined) end(Number(status))
    })
    // An answer may come together with the reset that follows it.
    socket.on('error', () => {})
    socket.on('close', () => end('closed'))
  })
}
