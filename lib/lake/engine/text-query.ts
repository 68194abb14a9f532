import type {ExprNode} from 'groq-js'
import {dereferenced, globalCall, joined, literal, operator, type NodeOf} from './groq-tree.ts'
import {slotReference, type Slot} from './slots.ts'
import {parseTextQuery, type TextQuery} from './text-terms.ts'

/** Adds a slot to a query that is being rewritten; its number. */
export type AddSlot = (added: Slot) => number

/** The query of `@ match text::query("…")`, which searches the whole document; null for others. */
export function documentTextQuery(node: ExprNode): TextQuery | null {
  const match = textMatchOf(node)
  return match && isWholeDocument(match.left) ? match.query : null
}

/** `left match text::query("…")` in its parts; null for other nodes. */
export function textMatchOf(node: ExprNode): {left: ExprNode; query: TextQuery} | null {
  if (node.type !== 'OpCall' || node.op !== 'match' || !isTextQuery(node.right)) return null
  const [argument] = node.right.args
  const text = argument?.type === 'Value' ? String(argument.value ?? '') : ''
  return {left: node.left, query: parseTextQuery(text)}
}

/**
 * Rewrites `left match text::query("…")`, which groq-js cannot evaluate, to what asks a slot
 * whether the text meets the query, or how well; null for other nodes.
 */
export function rewriteTextMatch(
  node: ExprNode,
  slot: AddSlot,
  asks: 'meets' | 'grade' = 'meets',
): ExprNode | null {
  const match = textMatchOf(node)
  if (!match) return null
  const {left, query} = match
  const kind = isWholeDocument(left) ? 'documentText' : 'text'
  const searched: ExprNode =
    kind === 'documentText' ? {type: 'AccessAttribute', name: '_id'} : textOf(left)
  return dereferenced(operator('+', slotReference(slot({kind, query, asks}), ''), searched))
}

const isTextQuery = (node: ExprNode): node is NodeOf<'FuncCall'> =>
  node.type === 'FuncCall' && node.namespace === 'text' && node.name === 'query'

/** Whether what is searched is the document, as in `[@, _id]`. */
export function isWholeDocument(node: ExprNode): boolean {
  if (node.type === 'Group') return isWholeDocument(node.base)
  if (node.type === 'Array') return node.elements.some(({value}) => isWholeDocument(value))
  return node.type === 'This'
}

/** A text as it is, a list of texts joined, nothing of anything else. */
const textOf = (node: ExprNode) =>
  // Adding to an empty string tells texts from everything else.
  globalCall('coalesce', operator('+', literal(''), node), joined(node, '\n'), literal(''))
