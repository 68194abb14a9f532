import type {ExprNode} from 'groq-js'
import {literal} from './groq-tree.ts'
import type {NativeScore} from './native-score.ts'
import type {NativeTest} from './native-test.ts'
import type {TextQuery} from './text-terms.ts'

/**
 * Something a rewritten query asks for while it is evaluated.
 * `list`: the documents that meet `groups` and `tests`, and are in one of the lists asked for, if any are.
 * `sorted`: the same documents, those left out for which `residual` is not true, in the order of `keys`.
 * `memo`: the value of a part of the query that rests on documents only.
 * `scored`: the documents of a part, best first, only the first `limit` of them.
 * `documentText`, `text`: whether the document with an id, or a text, meets a text query, or how
 * well it does.
 */
export type Slot =
  | ListSlot
  | SortedSlot
  | {kind: 'memo'; name: string; part: Part}
  | {kind: 'scored'; part: Part; scores: NativeScore[]; limit?: number}
  | ({kind: 'documentText'} & TextQuestion)
  | ({kind: 'text'} & TextQuestion)

export type TextQuestion = {query: TextQuery; asks: 'meets' | 'grade'}

export type ListSlot = {kind: 'list'; groups: string[][]; tests: NativeTest[]}

/** `residual` and `keys` look at nothing but one document, and are the same at any time for anyone. */
export type SortedSlot = {
  kind: 'sorted'
  name: string
  list: ListSlot
  residual: ExprNode | null
  keys: {value: ExprNode; isDescending: boolean}[]
}

/** A narrowed expression; `readsEverything` when some of it is still evaluated over all documents. */
export type Part = {tree: ExprNode; readsEverything: boolean}

// No stored `_ref` and no text in a query can be taken for one of these.
const NONCE = `\u0000${Math.random().toString(36).slice(2)}${Math.random().toString(36).slice(2)}`

/** The literal `_ref` of a slot, to which a value can be appended when `suffix` is given. */
export const slotReference = (slot: number, suffix?: string): ExprNode =>
  literal(`${NONCE}${slot}${suffix === undefined ? '' : `:${suffix}`}`)

/** The `_ref` of a slot that is asked for a value; null stands for none. */
export const slotText = (slot: number, value: unknown): string =>
  value === null ? `${NONCE}${slot}` : `${NONCE}${slot}:${JSON.stringify(value)}`

/** The slot and value a `_ref` stands for, or null for the id of a document. */
export function readSlotReference(ref: string): {slot: number; value: string | null} | null {
  if (!ref.startsWith(NONCE)) return null
  const rest = ref.slice(NONCE.length)
  const colon = rest.indexOf(':')
  if (colon < 0) return {slot: Number(rest), value: null}
  return {slot: Number(rest.slice(0, colon)), value: rest.slice(colon + 1)}
}
