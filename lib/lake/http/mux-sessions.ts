import {createPresence} from './presence.ts'

export type MuxSession = {
  owner: string
  /** Sends one message to the tab. */
  send: (message: object) => void
  /** The streams and sockets the tab has opened. */
  open: Map<string, {kind: 'stream' | 'socket'; end: () => void}>
  /** Ends that overtook their beginning: what starts under these ids must not. */
  ended: Set<string>
  close: () => void
}

export type MuxSessions = ReturnType<typeof createMuxSessions>

/** Every tab's one connection, by the id the tab has given it. */
export function createMuxSessions() {
  return {byId: new Map<string, MuxSession>(), presence: createPresence()}
}
