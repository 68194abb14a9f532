import {randomUUID} from 'node:crypto'
import {isRecord} from './json-input.ts'

type Peer = {
  userId: string
  send: (text: string) => void
  subscription?: string
  /** The browser tab's own id, once it has announced itself. */
  session?: string
}

type Rpc = {id: unknown; params: Record<string, unknown>}

/**
 * Who has which document open: the JSON-RPC the Studio speaks over its presence socket. Nothing is
 * kept; each tab announces itself and asks the others to do so.
 */
export function createPresence() {
  const peers = new Map<string, Peer>()

  function tellOthers(from: Peer, result: object) {
    for (const peer of peers.values()) {
      if (peer === from || !peer.subscription) continue
      const params = {subscription: peer.subscription, result}
      peer.send(JSON.stringify({jsonrpc: '2.0', method: 'presence_subscription', params}))
    }
  }

  const methods: Record<string, (peer: Peer, rpc: Rpc) => unknown> = {
    presence_subscribe: (peer) => (peer.subscription = randomUUID()),
    presence_unsubscribe(peer) {
      delete peer.subscription
    },
    presence_rollcall(peer, {params}) {
      tellOthers(peer, {type: 'rollCall', i: peer.userId, session: params['session']})
    },
    presence_announce(peer, {params}) {
      const {data} = params
      if (isRecord(data) && typeof data['sessionId'] === 'string') peer.session = data['sessionId']
      tellOthers(peer, {type: 'state', i: peer.userId, m: data})
    },
    presence_disconnect(peer, {params}) {
      tellOthers(peer, {type: 'disconnect', i: peer.userId, m: {session: params['session']}})
    },
  }

  return {
    join: (key: string, userId: string, send: (text: string) => void) =>
      void peers.set(key, {userId, send}),

    /** Handles one message of a peer; what is no JSON-RPC is ignored. */
    receive(key: string, text: string) {
      const peer = peers.get(key)
      const rpc = parse(text)
      if (!peer || !rpc) return
      const method = Object.hasOwn(methods, rpc.method) ? methods[rpc.method] : undefined
      const result = method?.(peer, rpc) ?? 'ok'
      peer.send(JSON.stringify({jsonrpc: '2.0', id: rpc.id, result}))
    },

    leave(key: string) {
      const peer = peers.get(key)
      if (!peer) return
      peers.delete(key)
      if (peer.session)
        tellOthers(peer, {type: 'disconnect', i: peer.userId, m: {session: peer.session}})
    },
  }
}

function parse(text: string): (Rpc & {method: string}) | null {
  try {
    const message: unknown = JSON.parse(text)
    if (!isRecord(message) || typeof message['method'] !== 'string') return null
    const params = isRecord(message['params']) ? message['params'] : {}
    return {id: message['id'] ?? null, method: message['method'], params}
  } catch {
    return null
  }
}
