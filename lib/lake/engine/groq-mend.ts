import {DateTime, Path, type ExprNode} from 'groq-js'
import {globalCall, mapChildren, someChild, type NodeOf} from './groq-tree.ts'
import {nativeCall} from './native-call.ts'

/**
 * The same query with what groq-js does otherwise than the GROQ specification put right:
 * `array::unique` keeps one null and one of equal times, a path can be `in` a path, and
 * `documents::incomingRefCount()` counts who refers to the document at hand.
 */
export function mend(tree: ExprNode): ExprNode {
  const mendIn = pathsTravel(tree) ? comparePaths : stripPath
  return change(tree)

  function change(node: ExprNode): ExprNode {
    const inner = mapChildren(node, change)
    if (inner.type === 'FuncCall') {
      return CALLS[`${inner.namespace}::${inner.name}`]?.(inner) ?? inner
    }
    return inner.type === 'OpCall' && inner.op === 'in' ? mendIn(inner) : inner
  }
}

const CALLS: Record<string, (call: NodeOf<'FuncCall'>) => ExprNode> = {
  'array::unique': ({args}) => nativeCall('array::unique', unique, ...args),
  'documents::incomingRefCount': () => globalCall('count', REFERRERS),
}

/** `*[references(^._id)]` */
const REFERRERS: ExprNode = {
  type: 'Filter',
  base: {type: 'Everything'},
  expr: globalCall('references', {
    type: 'AccessAttribute',
    base: {type: 'Parent', n: 1},
    name: '_id',
  }),
}

function unique(list: unknown): unknown[] | null {
  if (!Array.isArray(list)) return null
  const seen = new Set<unknown>()
  // Apart, so that no time is taken for the text it looks like.
  const times = new Set<unknown>()
  return list.filter((item) => {
    const [known, key] = item instanceof DateTime ? [times, item.toString()] : [seen, item ?? null]
    // Lists, objects and paths are never equal to anything.
    if (typeof key === 'object' && key !== null) return true
    return !known.has(key) && known.add(key)
  })
}

type In = NodeOf<'OpCall'>

/** Where no path gets elsewhere, `path(a) in path(b)` means `a in path(b)`, which lists can answer. */
function stripPath(node: In): ExprNode {
  const left = pathArgument(node.right) && pathArgument(node.left)
  return left ? {...node, left} : node
}

/** Tests a path as the text it stands for. */
const comparePaths = (node: In): ExprNode => ({
  ...node,
  left: nativeCall('path in path', asText, node.left, node.right),
})

const asText = (left: unknown, right: unknown) =>
  left instanceof Path && right instanceof Path ? left.toJSON() : left

/** The `a` of `path(a)`. */
function pathArgument(node: ExprNode): ExprNode | undefined {
  if (node.type === 'Group') return pathArgument(node.base)
  return isPathCall(node) ? node.args[0] : undefined
}

const isPathCall = (node: ExprNode): node is NodeOf<'FuncCall'> =>
  node.type === 'FuncCall' && node.namespace === 'global' && node.name === 'path'

/** Whether a path is made anywhere but on the right of `in`, or on both sides of it. */
function pathsTravel(node: ExprNode): boolean {
  if (isPathCall(node)) return true
  const right = node.type === 'OpCall' && node.op === 'in' ? pathArgument(node.right) : undefined
  return someChild(node, (child) => pathsTravel((right && pathArgument(child)) ?? child))
}
