import type {ExprNode} from 'groq-js'
import {key} from './document-keys.ts'
import {
  conjuncts,
  dereferenced,
  globalCall,
  joined,
  literal,
  mapChildren,
  operator,
  someNode,
  type NodeOf,
} from './groq-tree.ts'
import {accessOf, type Access, type KeysFor} from './narrow-access.ts'
import {LIST_SEPARATOR, slotReference, type Slot} from './slots.ts'
import {rewriteTextMatch} from './text-query.ts'

/** `slots` are what the evaluation of `tree` asks for through its dereferences. */
export type NarrowedQuery = {tree: ExprNode; slots: Slot[]; readsEverything: boolean}

type DynamicAccess = Extract<Access, {value: ExprNode}>

/**
 * Rewrites a parsed query so that filters over the whole dataset read posting lists. groq-js has
 * no hook for that, but its `dereference` may return any value: `*[a && b]` becomes
 * `{"_ref": <slot>}->[b]`, and the slot returns the documents for which `a` holds.
 */
export function narrow(parsed: ExprNode): NarrowedQuery {
  const slots: Slot[] = []
  const slot = (added: Slot) => slots.push(added) - 1

  /** `isHidden`: directly inside a `[]` traversal, where `^` skips the element's scope. */
  function rewrite(node: ExprNode, isHidden: boolean): ExprNode {
    if (node.type === 'SelectorFuncCall') return node
    if (node.type === 'FuncCall') {
      if (node.namespace === 'diff' || node.namespace === 'delta') return node
      if (node.namespace === 'releases' && node.name === 'all') return releases()
    }
    const text = rewriteTextMatch(node, slot)
    if (text) return children(text, isHidden)
    if (isMemorable(node)) {
      const inner = {...node, base: rewrite(node.base, false), args: node.args.map(inScope)}
      const name = `part:${JSON.stringify(node)}`
      const added: Slot = {kind: 'memo', node: inner, name, readsEverything: readsAll(inner)}
      return dereferenced(slotReference(slot(added)))
    }
    const filter = node.type === 'Filter' ? filterOverAll(node) : null
    return filter ? narrowed(filter, isHidden) : children(node, isHidden)
  }

  const inScope = (node: ExprNode) => rewrite(node, false)

  function children(node: ExprNode, isHidden: boolean): ExprNode {
    const isTraversal = node.type === 'Map' || node.type === 'FlatMap'
    return mapChildren(node, (child, field) => {
      if (field === 'base') return rewrite(child, isHidden)
      if (node.type === 'Filter' || node.type === 'Projection' || node.type === 'PipeFuncCall') {
        return rewrite(child, false)
      }
      return rewrite(child, isHidden || (isTraversal && field === 'expr'))
    })
  }

  function narrowed(filter: {conditions: ExprNode[]; node: ExprNode}, isHidden: boolean): ExprNode {
    const accesses = filter.conditions.map((condition) => ({condition, access: accessOf(condition)}))
    const groups = withComposites(
      accesses.flatMap(({access}) => (access && 'keys' in access ? [access] : [])),
    )
    const dynamic = isHidden
      ? undefined
      : accesses.flatMap(({access}) => (access && 'value' in access ? [access] : []))[0]
    if (groups.length === 0 && !dynamic) return children(filter.node, isHidden)

    const base = source(groups, dynamic)
    const residual = accesses.flatMap(({condition, access}) =>
      access && 'keys' in access && access.isExact ? [] : [rewrite(condition, false)],
    )
    const [first, ...others] = residual
    if (!first) return base
    const and = (left: ExprNode, right: ExprNode): ExprNode => ({type: 'And', left, right})
    return {type: 'Filter', base, expr: others.reduce(and, first)}
  }

  function source(groups: string[][], dynamic: DynamicAccess | undefined): ExprNode {
    if (!dynamic) return dereferenced(slotReference(slot({kind: 'list', groups})))
    const {keysFor, isList} = dynamic
    const number = slot({kind: 'list', groups, keysFor: splitting(keysFor, isList)})
    // The value may hold filters of its own; it is evaluated where this filter stands.
    const value = rewrite(dynamic.value, false)
    const withKey = (text: ExprNode) => operator('+', slotReference(number, ''), text)
    // A key that is not a string makes the sum null: then the slot answers without it.
    const keyed = isList ? [withKey(value), withKey(joined(value, LIST_SEPARATOR))] : [withKey(value)]
    return dereferenced(globalCall('coalesce', ...keyed, slotReference(number)))
  }

  const releases = () =>
    dereferenced(slotReference(slot({kind: 'list', groups: [[key.type('system.release')]]})))

  const tree = rewrite(parsed, false)
  return {tree, slots, readsEverything: readsAll(tree)}
}

const readsAll = (tree: ExprNode) => someNode(tree, ({type}) => type === 'Everything')

function splitting(keysFor: KeysFor, isList: boolean): KeysFor {
  return (value) => {
    const keys = (isList ? value.split(LIST_SEPARATOR) : [value]).map(keysFor)
    return keys.every((found) => found !== null) ? keys.flat() : null
  }
}

/** `*[a][b]` is `*[a && b]`. */
function filterOverAll(node: NodeOf<'Filter'>): {conditions: ExprNode[]; node: ExprNode} | null {
  const base = node.base.type === 'Filter' ? filterOverAll(node.base) : null
  if (node.base.type !== 'Everything' && !base) return null
  return {conditions: [...(base?.conditions ?? []), ...conjuncts(node.expr)], node}
}

/** One list of a type in a language is shorter than either, and exact. */
function withComposites(accesses: {keys: string[]}[]): string[][] {
  const groups = accesses.map(({keys}) => keys)
  const only = (prefix: string) => {
    const single = groups.find(([first, more]) => !more && first?.startsWith(prefix))
    return single?.[0]?.slice(prefix.length)
  }
  const [type, language, locale] = [only('type:'), only('language:'), only('locale:')]
  if (type === undefined) return groups
  const covered = new Set<string>()
  const composites: string[][] = []
  const cover = (part: string, whole: string) => {
    covered.add(key.type(type)).add(part)
    composites.push([whole])
  }
  if (language !== undefined) cover(key.language(language), key.typeLanguage(type, language))
  if (locale !== undefined) cover(key.locale(locale), key.typeLocale(type, locale))
  return [
    ...composites,
    ...groups.filter(([first, more]) => more || !first || !covered.has(first)),
  ]
}

/** `*[…] | order(…)` whose value depends on nothing but the documents. */
function isMemorable(node: ExprNode): node is NodeOf<'PipeFuncCall'> {
  if (node.type !== 'PipeFuncCall' || node.name !== 'order' || node.base.type !== 'Filter') return false
  return filterOverAll(node.base) !== null && !someNode(node, dependsOnScope)
}

const dependsOnScope = (node: ExprNode) =>
  node.type === 'Parent' || node.type === 'SelectorFuncCall' || dependsOnRequest(node)

/** Time and user differ between two runs of one query. */
export const dependsOnRequest = (node: ExprNode): boolean =>
  node.type === 'FuncCall' && (node.name === 'now' || node.name === 'identity')
