import type {LakeConnection, Subscription} from './connection/lake-connection.ts'

type SocketEvents = {open: Event; message: MessageEvent; close: CloseEvent; error: Event}

/**
 * The socket of the Studio's presence (who else is here), carried over the one connection.
 * When the connection is lost it closes, and the Studio opens another by itself.
 */
export class PresenceSocket extends EventTarget {
  static readonly CONNECTING = 0
  static readonly OPEN = 1
  static readonly CLOSING = 2
  static readonly CLOSED = 3
  readonly CONNECTING = 0
  readonly OPEN = 1
  readonly CLOSING = 2
  readonly CLOSED = 3

  readonly url: string
  readyState = 0
  onopen: ((event: Event) => void) | null = null
  onmessage: ((event: MessageEvent) => void) | null = null
  onclose: ((event: CloseEvent) => void) | null = null
  onerror: ((event: Event) => void) | null = null
  #subscription: Subscription

  constructor(url: string, connection: LakeConnection) {
    super()
    this.url = url
    this.#subscription = connection.subscribe('socket', ({open, msg, close}) => {
      if (close) this.#closed(1006)
      else if (open) this.#opened()
      else if (msg !== undefined) this.#emit('message', new MessageEvent('message', {data: msg}))
    })
    void this.#subscription.lost.then(() => this.#closed(1006))
    this.#subscription.send({op: 'ws-open'})
  }

  send(data: string) {
    if (this.readyState === this.OPEN) this.#subscription.send({op: 'ws-send', data})
  }

  close() {
    this.#closed(1000)
  }

  #opened() {
    if (this.readyState !== this.CONNECTING) return
    this.readyState = this.OPEN
    this.#emit('open', new Event('open'))
  }

  #closed(code: number) {
    if (this.readyState === this.CLOSED) return
    this.readyState = this.CLOSED
    this.#subscription.cancel()
    this.#emit('close', new CloseEvent('close', {code}))
  }

  #emit<Name extends keyof SocketEvents>(name: Name, event: SocketEvents[Name]) {
    this.dispatchEvent(event)
    const handlers: {[Each in keyof SocketEvents]: ((event: SocketEvents[Each]) => void) | null} = {
      open: this.onopen,
      message: this.onmessage,
      close: this.onclose,
      error: this.onerror,
    }
    handlers[name]?.(event)
  }
}
