import type {ExprNode} from 'groq-js'
import {globalCall, mapChildren, operator, someNode, THIS, type NodeOf} from './groq-tree.ts'
import {nativeScoreOf, type NativeScore} from './native-score.ts'
import {accessOf} from './narrow-access.ts'
import {type AddSlot, rewriteTextMatch, textMatchOf} from './text-query.ts'
import {type TextQuery, wordsAlone} from './text-terms.ts'

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

/** All arguments of `score()` as native scores, or null when one needs groq-js. */
export function nativeScoresOf(args: readonly ExprNode[]): NativeScore[] | null {
  const scores = args.map(nativeScoreOf)
  return scores.every((score) => score !== null) ? scores : null
}

/**
 * What a document must meet to be left by `score(…)[_score > 0]`, as a condition that lists and
 * words can answer; null when that cannot be told. It may be met by more documents than are left.
 */
export function conditionOfScore({base, expr}: NodeOf<'Filter'>): ExprNode | null {
  if (base.type !== 'PipeFuncCall' || base.name !== 'score' || !isAboveZero(expr)) return null
  const conditions = base.args.map(conditionOf)
  if (conditions.some((condition) => condition === null)) return null
  // The Studio asks for the same words in every field.
  const distinct = new Map(conditions.map((condition) => [JSON.stringify(condition), condition]))
  return [...distinct.values()].reduce((left, right) => left && right && {type: 'Or', left, right})
}

function conditionOf(node: ExprNode): ExprNode | null {
  const match = textMatchOf(node)
  if (match) return conditionOfMatch(match)
  if (node.type === 'Group') return conditionOf(node.base)
  if (isBoost(node)) return node.args[0] ? conditionOf(node.args[0]) : null
  if (node.type === 'Or') {
    const [left, right] = [conditionOf(node.left), conditionOf(node.right)]
    return left && right && {type: 'Or', left, right}
  }
  if (node.type === 'And') {
    // One of the two is enough, and words leave fewer documents than a type.
    const parts = [node.left, node.right]
    const [words] = parts.filter((part) => textMatchOf(part)).flatMap((p) => conditionOf(p) ?? [])
    return words ?? conditionOf(node.left) ?? conditionOf(node.right)
  }
  return accessOf(node) ? node : null
}

function conditionOfMatch({left, query}: {left: ExprNode; query: TextQuery}): ExprNode | null {
  const text = wordsAlone(query)
  if (text === '' || !readsOwnText(left)) return null
  const asked: ExprNode = {
    type: 'FuncCall',
    namespace: 'text',
    name: 'query',
    args: [{type: 'Value', value: text}],
  }
  return operator('match', THIS, asked)
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

/**
 * How many of the best documents are enough for `…{…, "orderings": [_score]} | order(orderings[0]
 * desc) [0...n]`, the form of the Studio's search; with the node of those documents.
 */
export function bestOf(node: ExprNode): {best: NodeOf<'Filter'>; limit: number} | null {
  if (node.type !== 'Slice' || node.left !== 0 || node.right < 0) return null
  const order = node.base
  if (order.type !== 'PipeFuncCall' || order.name !== 'order' || order.args.length !== 1)
    return null
  const projected = order.base
  if (projected.type !== 'Map' || projected.base.type !== 'Filter') return null
  if (!isFirstOrdering(order.args[0]) || !ordersByScore(projected.expr)) return null
  return {best: projected.base, limit: node.right + (node.isInclusive ? 1 : 0)}
}

const isFirstOrdering = (node: ExprNode | undefined) =>
  node?.type === 'Desc' &&
  node.base.type === 'AccessElement' &&
  node.base.index === 0 &&
  node.base.base.type === 'AccessAttribute' &&
  node.base.base.name === 'orderings' &&
  node.base.base.base === undefined

function ordersByScore(node: ExprNode): boolean {
  if (node.type !== 'Projection' || node.expr.type !== 'Object') return false
  return node.expr.attributes.some(
    (attribute) =>
      attribute.type === 'ObjectAttributeValue' &&
      attribute.name === 'orderings' &&
      attribute.value.type === 'Array' &&
      attribute.value.elements[0]?.value.type === 'AccessAttribute' &&
      attribute.value.elements[0].value.name === '_score',
  )
}
