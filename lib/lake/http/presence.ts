import {randomUUID} from 'node:crypto'
import {isRecord} from './json-input.ts'
import {parseRpc, type Rpc} from './presence-rpc.ts'

type Peer = {
  userId: string
  send: (text: string) => void
  subscription?: string
  /** The Studio tab's own id, once it has announced itself. */
  session?: string
  /** When it last announced itself, in milliseconds since 1970. */
  announced: number
}

/** A tab announces itself every 30 s, or once a minute when the browser slows it down. */
const ABSENT_AFTER = 3 * 60_000

/**
 * Who has which document open: the JSON-RPC the Studio speaks over its presence socket. Nothing is
 * kept; each tab announces itself and asks the others to do so. A Studio knows nobody's end unless it
 * is told, so every end is told: of a tab that says so, of a lost connection, of a tab fallen silent.
 */
export function createPresence(now: () => number = Date.now) {
  const peers = new Map<string, Peer>()

  /** Tells everyone, the sender too: by hearing itself a Studio knows its own user's other tabs. */
  function tell(result: object) {
    for (const peer of peers.values()) {
      if (!peer.subscription) continue
      const params = {subscription: peer.subscription, result}
      peer.send(JSON.stringify({jsonrpc: '2.0', method: 'presence_subscription', params}))
    }
  }

  function tellEnd({userId}: Peer, session: string) {
    // A duplicated tab has the session id of its original, and may still be there.
    if ([...peers.values()].some((peer) => peer.session === session)) return
    tell({type: 'disconnect', i: userId, m: {session}})
  }

  function end(peer: Peer) {
    const {session} = peer
    delete peer.session
    if (session) tellEnd(peer, session)
  }

  const methods: Record<string, (peer: Peer, rpc: Rpc) => unknown> = {
    presence_subscribe: (peer) => (peer.subscription = randomUUID()),
    presence_unsubscribe(peer) {
      delete peer.subscription
    },
    presence_rollcall({userId}, {params}) {
      tell({type: 'rollCall', i: userId, session: params['session']})
    },
    presence_announce(peer, {params}) {
      const {data} = params
      if (!isRecord(data) || typeof data['sessionId'] !== 'string') return
      peer.session = data['sessionId']
      peer.announced = now()
      tell({type: 'state', i: peer.userId, m: data})
    },
    presence_disconnect: end,
  }

  return {
    join: (key: string, userId: string, send: (text: string) => void) =>
      void peers.set(key, {userId, send, announced: now()}),

    /** Handles one message of a peer; what is no JSON-RPC is ignored. */
    receive(key: string, text: string) {
      const peer = peers.get(key)
      const rpc = parseRpc(text)
      if (!peer || !rpc) return
      const method = Object.hasOwn(methods, rpc.method) ? methods[rpc.method] : undefined
      const result = method?.(peer, rpc) ?? 'ok'
      peer.send(JSON.stringify({jsonrpc: '2.0', id: rpc.id, result}))
    },

    leave(key: string) {
      const peer = peers.get(key)
      if (!peer) return
      peers.delete(key)
      end(peer)
    },

    /** Takes those for absent who have long been silent: a laptop that sleeps cannot say so. */
    sweep() {
      const oldest = now() - ABSENT_AFTER
      for (const peer of peers.values()) if (peer.announced < oldest) end(peer)
    },
  }
}
