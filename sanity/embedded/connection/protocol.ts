/**
 * What a tab and the shared worker say to each other. Tabs of two builds can be open at once, so a
 * change here is a new number: workers of different names are different workers.
 */
export const PROTOCOL = 1

/** What the lake sends to one subscription. */
export type LakeMessage = {
  head?: {status: number; type: string | null; body?: string}
  chunk?: string
  /** The presence socket is open. */
  open?: boolean
  msg?: string
  close?: boolean
}

/** What a subscription asks of the lake. */
export type LakeRequest =
  | {op: 'sub'; url: string; lastEventId?: string | undefined}
  | {op: 'ws-open'}
  | {op: 'ws-send'; data: string}

export type Kind = 'stream' | 'socket'

/** `key` is the tab's own number for a subscription, or for a wait. */
export type FromTab =
  | {op: 'enter'; tab: string}
  | {op: 'wait'; key: number; user: string}
  | {op: 'subscribe'; key: number; user: string; kind: Kind}
  | {op: 'send'; key: number; request: LakeRequest}
  | {op: 'cancel'; key: number}
  | {op: 'received'; size: number}

export type ToTab =
  | {op: 'entered'; worker: string}
  | {op: 'connected'; key: number}
  | {op: 'message'; key: number; message: LakeMessage}
  | {op: 'lost'; key: number}
  | {op: 'condition'; user: string; condition: 'reachable' | 'away' | 'signedOut'}

/** How much a message weighs, in characters. */
export const sizeOf = ({chunk = '', msg = ''}: LakeMessage) => chunk.length + msg.length
