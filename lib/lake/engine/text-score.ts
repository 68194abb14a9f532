import type {ExprNode} from 'groq-js'
import {globalCall, mapChildren, operator, someNode, THIS, type NodeOf} from './groq-tree.ts'
import {accessOf} from './narrow-access.ts'
import {type AddSlot, rewriteTextMatch, textMatchOf} from './text-query.ts'
import {wordsAlone} from './text-terms.ts'

/**
 * An argument of `score()` in which text matches count by how well they match. groq-js counts a
 * condition as one or nothing, but `boost(condition, number)` as one and the number.
 */
export function gradedArgument(node: ExprNode, slot: AddSlot): ExprNode {
  const met = rewriteTextMatch(node, slot)
  if (met) {
    return globalCall('boost', met, rewriteTextMatch(node, slot, 'grade') ?? met)
  }
  if (!someNode(node, (inner) => textMatchOf(inner) !== null)) return node
  // In brackets groq-js would count the whole as one.
  if (node.type === 'Group') return gradedArgument(node.base, slot)
  if (node.type === 'And' || node.type === 'Or' || isBoost(node)) {
    return mapChildren(node, (child) => gradedArgument(child, slot))
  }
  return node
}

/**
 * What a document must meet to be left by `score(…)[_score > 0]`, as a condition that lists and
 * words can answer; null when that cannot be told. It may be met by more documents than are left.
 */
export function conditionOfScore({base, expr}: NodeOf<'Filter'>): ExprNode | null {
  if (base.type !== 'PipeFuncCall' || base.name !== 'score' || !isAboveZero(expr)) return null
  const conditions = base.args.map(conditionOf)
  const [first, ...others] = conditions
  if (!first) return null
  return others.reduce<ExprNode | null>(
    (left, right) => left && right && {type: 'Or', left, right},
    first,
  )
}

function conditionOf(node: ExprNode): ExprNode | null {
  const match = textMatchOf(node)
  if (match) {
    const text = wordsAlone(match.query)
    if (text === '' || !readsOwnText(match.left)) return null
    const query: ExprNode = {
      type: 'FuncCall',
      namespace: 'text',
      name: 'query',
      args: [{type: 'Value', value: text}],
    }
    return operator('match', THIS, query)
  }
  if (node.type === 'Group') return conditionOf(node.base)
  if (isBoost(node)) return node.args[0] ? conditionOf(node.args[0]) : null
  if (node.type === 'And' || node.type === 'Or') {
    const [left, right] = [conditionOf(node.left), conditionOf(node.right)]
    if (node.type === 'And') return left && right ? {type: 'And', left, right} : (left ?? right)
    return left && right && {type: 'Or', left, right}
  }
  return accessOf(node) ? node : null
}

/** Whether what is searched is among the words of the document itself. */
const readsOwnText = (node: ExprNode) => !someNode(node, (inner) => !isOwn(inner))

function isOwn(node: ExprNode): boolean {
  switch (node.type) {
    case 'AccessAttribute':
      return node.name === '_id' || !node.name.startsWith('_')
    case 'FuncCall':
      return node.namespace === 'pt' && node.name === 'text'
    default:
      return ['This', 'Group', 'Array', 'ArrayCoerce', 'Map', 'FlatMap', 'AccessElement'].includes(
        node.type,
      )
  }
}

const isBoost = (node: ExprNode): node is NodeOf<'FuncCall'> =>
  node.type === 'FuncCall' && node.name === 'boost'

/** `_score > 0` */
const isAboveZero = (node: ExprNode) =>
  node.type === 'OpCall' &&
  node.op === '>' &&
  node.left.type === 'AccessAttribute' &&
  node.left.name === '_score' &&
  node.left.base === undefined &&
  node.right.type === 'Value' &&
  node.right.value === 0
