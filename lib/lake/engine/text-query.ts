import type {ExprNode} from 'groq-js'
import {dereferenced, globalCall, joined, literal, operator, type NodeOf} from './groq-tree.ts'
import {slotReference, type Slot} from './slots.ts'
import {parseTextQuery, type TextQuery} from './text-terms.ts'

/** The query of `@ match text::query("…")`, which searches the whole document; null for others. */
export function documentTextQuery(node: ExprNode): TextQuery | null {
  return node.type === 'OpCall' && readsDocument(node.left) ? textQueryOf(node) : null
}

/**
 * Rewrites `left match text::query("…")`, which groq-js cannot evaluate; null for other nodes.
 * A field keeps groq-js's `match` for the plain words, so that score() still counts them;
 * phrases and exclusions are a second condition.
 */
export function rewriteTextMatch(node: ExprNode, slot: (added: Slot) => number): ExprNode | null {
  const query = textQueryOf(node)
  if (!query || node.type !== 'OpCall') return null
  if (readsDocument(node.left)) {
    const number = slot({kind: 'documentText', query})
    const id: ExprNode = {type: 'AccessAttribute', name: '_id'}
    return dereferenced(operator('+', slotReference(number, ''), id))
  }
  const words = plainWords(query)
  const matched = operator('match', node.left, literal(words.join(' ')))
  if (words.length > 0 && query.terms.every(({isPhrase, isNegated}) => !isPhrase && !isNegated)) {
    return matched
  }
  const number = slot({kind: 'text', query})
  const text = globalCall('coalesce', asText(node.left), joined(node.left, '\n'), literal(''))
  const met = dereferenced(operator('+', slotReference(number, ''), text))
  return words.length > 0 ? {type: 'And', left: matched, right: met} : met
}

function textQueryOf(node: ExprNode): TextQuery | null {
  if (node.type !== 'OpCall' || node.op !== 'match' || !isTextQuery(node.right)) return null
  const [argument] = node.right.args
  return parseTextQuery(argument?.type === 'Value' ? String(argument.value ?? '') : '')
}

const isTextQuery = (node: ExprNode): node is NodeOf<'FuncCall'> =>
  node.type === 'FuncCall' && node.namespace === 'text' && node.name === 'query'

function readsDocument(node: ExprNode): boolean {
  if (node.type === 'Group') return readsDocument(node.base)
  if (node.type === 'Array') return node.elements.some(({value}) => readsDocument(value))
  return node.type === 'This'
}

const plainWords = ({terms}: TextQuery) =>
  terms.filter(({isNegated}) => !isNegated).flatMap(({words}) => words)

// Adding to an empty string tells texts from everything else.
const asText = (node: ExprNode) => operator('+', literal(''), node)
