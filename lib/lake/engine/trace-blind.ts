import type {ExprNode} from 'groq-js'
import {mapChildren} from './groq-tree.ts'
import type {NarrowedQuery} from './narrow.ts'
import {nativeCall} from './native-call.ts'
import type {Part} from './slots.ts'
import {withoutTraces} from './trace.ts'

/**
 * Rewrites a narrowed query so that traces in strings change nothing it decides: what is compared,
 * ordered by or given to a function loses its traces first, what is only handed on keeps them.
 */
export function blindToTraces({tree, readsEverything}: NarrowedQuery): Part {
  /** The value of `node` without traces. */
  const plain = (node: ExprNode): ExprNode =>
    isUntraced(node) ? node : nativeCall('without traces', cleaned, handedOn(node))

  /** A node whose value decides something. */
  function decides(node: ExprNode): ExprNode {
    switch (node.type) {
      case 'And':
      case 'Or':
      case 'Not':
      case 'Group':
        return mapChildren(node, decides)
      case 'OpCall':
      case 'InRange':
      case 'Asc':
      case 'Desc':
        return mapChildren(node, plain)
      case 'FuncCall':
        return handedOn(node)
      default:
        return plain(node)
    }
  }

  /** A node whose value is handed on. */
  function handedOn(node: ExprNode): ExprNode {
    switch (node.type) {
      case 'SelectorFuncCall':
        return node
      case 'Filter':
        return {...node, base: handedOn(node.base), expr: decides(node.expr)}
      case 'PipeFuncCall':
        return {...node, base: handedOn(node.base), args: node.args.map(decides)}
      case 'OpCall':
        // Adding builds something new; only lists put together keep what they hold.
        return node.op === '+' && !isNative(node.left)
          ? mapChildren(node, handedOn)
          : mapChildren(node, plain)
      case 'And':
      case 'Or':
      case 'Not':
      case 'InRange':
        return decides(node)
      case 'FuncCall':
        if (node.namespace === 'diff' || node.namespace === 'delta') return node
        return mapChildren(node, HANDS_ON.has(node.name) ? handedOn : argument)
      default:
        return mapChildren(node, (child, field) =>
          field === 'condition' ? decides(child) : handedOn(child),
        )
    }
  }

  /** `boost(condition, 2)` and `count(a == b)` take decisions as well as values. */
  const argument = (node: ExprNode) =>
    node.type === 'OpCall' || node.type === 'And' || node.type === 'Or' || node.type === 'Not'
      ? decides(node)
      : plain(node)

  return {tree: handedOn(tree), readsEverything}
}

/** Texts without their traces, in lists too; anything else as it is. */
function cleaned(value: unknown): unknown {
  if (typeof value === 'string') return withoutTraces(value)
  return Array.isArray(value) ? value.map(cleaned) : value
}

/** A native call is written as a sum with a list that only it can hold. */
const isNative = (node: ExprNode) => node.type === 'Value' && Array.isArray(node.value)

/** Functions that return what they are given, or some of it. */
const HANDS_ON = new Set(['coalesce', 'compact'])

const isUntraced = (node: ExprNode) =>
  node.type === 'Value' ||
  node.type === 'Parameter' ||
  (node.type === 'AccessAttribute' && node.name.startsWith('_'))
