import type {ExprNode} from 'groq-js'
import {dereferenced, globalCall, joined, mapChildren, operator} from './groq-tree.ts'
import type {NarrowedQuery} from './narrow.ts'
import {LIST_SEPARATOR, slotReference, type Part, type Slot} from './slots.ts'

/**
 * Rewrites a narrowed query so that traces in strings change nothing it decides: what is compared,
 * ordered by or given to a function loses its traces first, what is only handed on keeps them.
 */
export function blindToTraces({tree, slots, readsEverything}: NarrowedQuery): NarrowedQuery {
  const all: Slot[] = [...slots, {kind: 'plainText'}, {kind: 'plainList'}]
  const text = slotReference(all.length - 2, '')
  const list = slotReference(all.length - 1, '')

  /** The value of `node` without traces, where it is a text or a list of texts. */
  function plain(node: ExprNode): ExprNode {
    if (isUntraced(node)) return node
    const value = handedOn(node)
    return globalCall(
      'coalesce',
      dereferenced(operator('+', text, value)),
      dereferenced(operator('+', list, joined(value, LIST_SEPARATOR))),
      value,
    )
  }

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
        return node.op === '+' ? mapChildren(node, handedOn) : mapChildren(node, plain)
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

  const part: Part = {tree: handedOn(tree), readsEverything}
  return {...part, slots: all}
}

/** Functions that return what they are given, or some of it. */
const HANDS_ON = new Set(['coalesce', 'compact'])

const isUntraced = (node: ExprNode) =>
  node.type === 'Value' ||
  node.type === 'Parameter' ||
  (node.type === 'AccessAttribute' && node.name.startsWith('_'))
