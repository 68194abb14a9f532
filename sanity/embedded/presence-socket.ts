import type {Subscription, TabStream} from './tab-stream.ts'

type SocketEvents = {open: Event; message: MessageEvent; close: CloseEvent; error: Event}

/**
 * The socket of the Studio's presence (who else is here), carried over the tab's one connection.
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

  constructor(url: string, tab: TabStream) {
    super()
    this.url = url
    this.#subscription = tab.subscribe('socket', ({msg, close}) => {
      if (close) this.#closed(1006)
      else if (msg !== undefined) this.#emit('message', new MessageEvent('message', {data: msg}))
    })
    void this.#subscription.lost.then(() => this.#closed(1006))
    void this.#subscription.send({op: 'ws-open'}).then(() => {
      if (this.readyState !== this.CONNECTING) return
      this.readyState = this.OPEN
      this.#emit('open', new Event('open'))
    })
  }

  send(data: string) {
    if (this.readyState === this.OPEN) void this.#subscription.send({op: 'ws-send', data})
  }

  close() {
    this.#closed(1000)
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
