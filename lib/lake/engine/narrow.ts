import type {ExprNode} from 'groq-js'
import {key} from './document-keys.ts'
import {conjuncts, dereferenced, mapChildren, someNode, type NodeOf} from './groq-tree.ts'
import {accessOf, type Access} from './narrow-access.ts'
import {withComposites} from './narrow-composite.ts'
import {nativeCall} from './native-call.ts'
import {nativeTestOf, type NativeTest} from './native-test.ts'
import {slotReference, slotText, type Part, type Slot} from './slots.ts'
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
      const inner = mapChildren(node, rewrite)
      const name = `part:${JSON.stringify(node)}`
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
    const parts = conditions.map((condition) => {
      const access = accessOf(condition)
      return {condition, access, test: access ? null : nativeTestOf(condition)}
    })
    const known = parts.flatMap(({access}) => (access && 'keys' in access ? [access] : []))
    const [dynamic] = parts.flatMap(({access}) => (access && 'value' in access ? [access] : []))
    const tests = parts.flatMap(({test}) => test ?? [])
    const base =
      known.length || tests.length || dynamic
        ? source(withComposites(known.map(({keys}) => keys)), tests, dynamic)
        : EVERYTHING

    const residual = parts.filter(({access, test}) => !test && !(access && isComplete(access)))
    const [first, ...others] = residual.map(({condition}) => rewrite(condition))
    if (!first) return base
    const and = (left: ExprNode, right: ExprNode): ExprNode => ({type: 'And', left, right})
    return {type: 'Filter', base, expr: others.reduce(and, first)}
  }

  function source(
    groups: string[][],
    tests: NativeTest[],
    dynamic: DynamicAccess | undefined,
  ): ExprNode {
    const number = slot({kind: 'list', groups, tests})
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

const dependsOnScope = (node: ExprNode) =>
  node.type === 'Parent' || node.type === 'SelectorFuncCall' || dependsOnRequest(node)

/** Time and user differ between two runs of one query. */
export const dependsOnRequest = (node: ExprNode): boolean =>
  node.type === 'FuncCall' && (node.name === 'now' || node.name === 'identity')
