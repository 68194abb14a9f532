import type {Condition} from '../lake-watch.ts'
import type {LakeConnection} from './lake-connection.ts'
import {sizeOf, type FromTab, type LakeMessage, type ToTab} from './protocol.ts'

type Wiring = {
  post: (message: FromTab) => void
  /** Whose streams they are to be. */
  user: () => string
  /** Hears how things stand between the worker and the lake. */
  notice: (condition: Condition) => void
}

/** How much is received before the worker is told, in characters. */
const RECEIPT = 1024 * 1024

/** A tab's end of the connection that the shared worker holds for all tabs. */
export function createSharedConnection({post, user, notice}: Wiring) {
  const receivers = new Map<number, {receive: (message: LakeMessage) => void; lose: () => void}>()
  const waits = new Map<number, () => void>()
  let count = 0
  let received = 0

  function acknowledge(size: number) {
    received += size
    if (received < RECEIPT) return
    post({op: 'received', size: received})
    received = 0
  }

  function lose(key: number) {
    const receiver = receivers.get(key)
    receivers.delete(key)
    receiver?.lose()
  }

  const connection: LakeConnection = {
    connected: () =>
      new Promise<void>((resolve) => {
        waits.set(++count, resolve)
        post({op: 'wait', key: count, user: user()})
      }),

    subscribe(kind, receive) {
      const key = ++count
      const lost = new Promise<void>((resolve) => receivers.set(key, {receive, lose: resolve}))
      post({op: 'subscribe', key, user: user(), kind})
      return {
        lost,
        send(request) {
          if (receivers.has(key)) post({op: 'send', key, request})
        },
        cancel() {
          if (receivers.delete(key)) post({op: 'cancel', key})
        },
      }
    },
  }

  return {
    connection,

    take(message: ToTab) {
      if (message.op === 'message') {
        acknowledge(sizeOf(message.message))
        receivers.get(message.key)?.receive(message.message)
      } else if (message.op === 'connected') {
        waits.get(message.key)?.()
        waits.delete(message.key)
      } else if (message.op === 'lost') lose(message.key)
      else if (message.op === 'condition' && message.user === user()) notice(message.condition)
    },

    /** The worker is no more: everyone asks anew, of whoever has taken its place. */
    end() {
      for (const key of [...receivers.keys()]) lose(key)
      for (const resolve of waits.values()) resolve()
      waits.clear()
    },
  }
}
