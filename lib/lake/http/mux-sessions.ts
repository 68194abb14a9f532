import {createPresence} from './presence.ts'

export type MuxSession = {
  owner: string
  /** Sends one message to the browser. */
  send: (message: object) => void
  /** The streams and sockets that are open, under the ids the browser has given them. */
  open: Map<string, {kind: 'stream' | 'socket'; end: () => void}>
  close: () => void
}

export type MuxSessions = ReturnType<typeof createMuxSessions>

/** Every browser's one connection, by the id the browser has given it. */
export function createMuxSessions() {
  return {byId: new Map<string, MuxSession>(), presence: createPresence()}
}
