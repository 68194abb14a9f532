import type {ExprNode} from 'groq-js'
import {key} from './document-keys.ts'
import {conjuncts, dereferenced, mapChildren, someNode, type NodeOf} from './groq-tree.ts'
import {accessOf, type Access} from './narrow-access.ts'
import {withComposites} from './narrow-composite.ts'
import {nativeCall} from './native-call.ts'
import {nativeTestOf} from './native-test.ts'
import {
  slotReference,
  slotText,
  type ListSlot,
  type Part,
  type Slot,
  type SortedSlot,
} from './slots.ts'
import {rewriteTextMatch} from './text-query.ts'
import {bestOf, conditionOfScore, gradedArgument, nativeScoresOf} from './text-score.ts'

/** `slots` are what the evaluation of `tree` asks for through its dereferences. */
export type NarrowedQuery = Part & {slots: Slot[]}

type DynamicAccess = Extract<Access, {value: ExprNode}>

/**
 * Rewrites a parsed query so that filters over the whole dataset read posting lists. groq-js has
 * no hook for that, but its `dereference` may return any value: `*[a && b]` becomes
 * `{"_ref": <slot>}->[b]`, and the slot returns the documents for which `a` holds.
 */
export function narrow(parsed: ExprNode): NarrowedQuery {
  const slots: Slot[] = []
  const slot = (added: Slot) => slots.push(added) - 1
  /** How many of the best documents a search asks for. */
  const limits = new Map<ExprNode, number>()

  function rewrite(node: ExprNode): ExprNode {
    if (node.type === 'SelectorFuncCall') return node
    if (node.type === 'FuncCall') {
      if (node.namespace === 'diff' || node.namespace === 'delta') return node
      if (node.namespace === 'releases' && node.name === 'all') return releases()
    }
    const text = rewriteTextMatch(node, slot)
    if (text) return mapChildren(text, rewrite)
    if (node.type === 'PipeFuncCall' && node.name === 'score') return scored(node)
    const best = bestOf(node)
    if (best) limits.set(best.best, best.limit)
    const above = node.type === 'Filter' ? conditionOfScore(node) : null
    if (node.type === 'Filter' && node.base.type === 'PipeFuncCall' && above) {
      const found: ExprNode = {type: 'Filter', base: node.base.base, expr: above}
      if (conditionsOverAll(found)) {
        const base = scored({...node.base, base: found}, limits.get(node))
        return {...node, base, expr: rewrite(node.expr)}
      }
    }
    if (isMemorable(node)) {
      const name = `part:${JSON.stringify(node)}`
      const sorted = sortedSlot(node, name)
      if (sorted) return dereferenced(slotReference(slot(sorted)))
      const inner = mapChildren(node, rewrite)
      return dereferenced(slotReference(slot({kind: 'memo', name, part: partOf(inner)})))
    }
    const conditions = node.type === 'Filter' ? conditionsOverAll(node) : null
    return conditions ? narrowed(conditions) : mapChildren(node, rewrite)
  }

  function scored(node: NodeOf<'PipeFuncCall'>, limit?: number): ExprNode {
    const scores = nativeScoresOf(node.args)
    if (scores && isOverAll(node.base) && !someNode(node.base, dependsOnScope)) {
      const part = partOf(rewrite(node.base))
      const asked: Slot = {kind: 'scored', part, scores, ...(limit !== undefined && {limit})}
      return dereferenced(slotReference(slot(asked)))
    }
    const args = node.args.map((argument) => gradedArgument(argument, slot))
    return mapChildren({...node, args}, rewrite)
  }

  function narrowed(conditions: ExprNode[]): ExprNode {
    const {list, dynamic, residual} = dividedOf(conditions)
    const isNarrow = list.groups.length > 0 || list.tests.length > 0 || dynamic !== undefined
    const base = isNarrow ? source(list, dynamic) : EVERYTHING
    const expr = conjunction(residual.map(rewrite))
    return expr ? {type: 'Filter', base, expr} : base
  }

  function source(list: ListSlot, dynamic: DynamicAccess | undefined): ExprNode {
    const number = slot(list)
    if (!dynamic) return dereferenced(slotReference(number))
    const {keysFor, value} = dynamic
    const reference = (found: unknown) => ({_ref: slotText(number, keysFor(found))})
    return {type: 'Deref', base: nativeCall(`list ${number}`, reference, value)}
  }

  const releases = () =>
    dereferenced(
      slotReference(slot({kind: 'list', groups: [[key.type('system.release')]], tests: []})),
    )

  const tree = rewrite(parsed)
  return {...partOf(tree), slots}
}

const EVERYTHING: ExprNode = {type: 'Everything'}

const isComplete = (access: Access) => 'keys' in access && access.isExact

const partOf = (tree: ExprNode): Part => ({
  tree,
  readsEverything: someNode(tree, ({type}) => type === 'Everything'),
})

/** Conditions as what lists answer for them, and what is left to look at in each document. */
function dividedOf(conditions: ExprNode[]) {
  const parts = conditions.map((condition) => {
    const access = accessOf(condition)
    return {condition, access, test: access ? null : nativeTestOf(condition)}
  })
  const known = parts.flatMap(({access}) => (access && 'keys' in access ? [access] : []))
  const [dynamic] = parts.flatMap(({access}) => (access && 'value' in access ? [access] : []))
  const tests = parts.flatMap(({test}) => test ?? [])
  const groups = withComposites(known.map(({keys}) => keys))
  const residual = parts
    .filter(({access, test}) => !test && !(access && isComplete(access)))
    .map(({condition}) => condition)
  return {list: {kind: 'list' as const, groups, tests}, dynamic, residual}
}

function conjunction([first, ...others]: ExprNode[]): ExprNode | null {
  const and = (left: ExprNode, right: ExprNode): ExprNode => ({type: 'And', left, right})
  return first ? others.reduce(and, first) : null
}

/** `*[…] | order(…)` that can follow changes document by document; null when it reads others. */
function sortedSlot({base, args}: NodeOf<'PipeFuncCall'>, name: string): SortedSlot | null {
  const conditions = base.type === 'Filter' ? conditionsOverAll(base) : null
  if (!conditions) return null
  const {list, dynamic, residual} = dividedOf(conditions)
  const keys = args.map((arg) => ({
    value: arg.type === 'Asc' || arg.type === 'Desc' ? arg.base : arg,
    isDescending: arg.type === 'Desc',
  }))
  const looked = [...residual, ...keys.map(({value}) => value)]
  if (dynamic || looked.some((part) => someNode(part, looksElsewhere))) return null
  return {kind: 'sorted', name, list, residual: conjunction(residual), keys}
}

/** `*[a][b]` is `*[a && b]`. */
function conditionsOverAll({base, expr}: NodeOf<'Filter'>): ExprNode[] | null {
  if (base.type === 'Everything') return conjuncts(expr)
  const earlier = base.type === 'Filter' ? conditionsOverAll(base) : null
  return earlier && [...earlier, ...conjuncts(expr)]
}

const isOverAll = (node: ExprNode) => node.type === 'Filter' && conditionsOverAll(node) !== null

/** `*[…] | order(…)` whose value depends on nothing but the documents. */
function isMemorable(node: ExprNode): node is NodeOf<'PipeFuncCall'> {
  if (node.type !== 'PipeFuncCall' || node.name !== 'order' || node.base.type !== 'Filter')
    return false
  return conditionsOverAll(node.base) !== null && !someNode(node, dependsOnScope)
}

const looksElsewhere = (node: ExprNode) =>
  node.type === 'Everything' ||
  node.type === 'Deref' ||
  (node.type === 'FuncCall' && LOOKS_ELSEWHERE.has(node.namespace))

// These read other documents, or are answered by a slot of their own.
const LOOKS_ELSEWHERE = new Set(['releases', 'text', 'documents', 'diff', 'delta'])

const dependsOnScope = (node: ExprNode) =>
  node.type === 'Parent' || node.type === 'SelectorFuncCall' || dependsOnRequest(node)

/** Time and user differ between two runs of one query. */
export const dependsOnRequest = (node: ExprNode): boolean =>
  node.type === 'FuncCall' && (node.name === 'now' || node.name === 'identity')
