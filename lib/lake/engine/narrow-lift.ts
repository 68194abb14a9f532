import type {ExprNode} from 'groq-js'
import {mapChildren, someNode, THIS} from './groq-tree.ts'

const CALLS = new Set(['global::coalesce', 'global::string', 'string::lower', 'string::upper'])

/**
 * The same expression for the scope around a filter: there the filter's `^` is `@`, its `^.^` is
 * `^`. Null when it needs the filtered document, or is not known to be free of side conditions.
 */
export function liftOut(node: ExprNode): ExprNode | null {
  switch (node.type) {
    case 'Value':
    case 'Parameter':
      return node
    case 'Parent':
      return node.n === 1 ? THIS : {...node, n: node.n - 1}
    case 'AccessAttribute':
      if (!node.base || node.base.type === 'This') return null
      return liftBase({...node, base: node.base})
    case 'Group':
    case 'AccessElement':
    case 'ArrayCoerce':
    case 'Deref':
      return liftBase(node)
    case 'Map':
    case 'FlatMap':
      return isClosed(node.expr) ? liftBase(node) : null
    case 'OpCall':
    case 'Array':
      return liftChildren(node)
    case 'FuncCall':
      return CALLS.has(`${node.namespace}::${node.name}`) ? liftChildren(node) : null
    default:
      return null
  }
}

function liftBase<T extends ExprNode & {base: ExprNode}>(node: T): T | null {
  const base = liftOut(node.base)
  return base && {...node, base}
}

function liftChildren(node: ExprNode): ExprNode | null {
  let isLiftable = true
  const lifted = mapChildren(node, (child) => {
    const outside = liftOut(child)
    isLiftable &&= outside !== null
    return outside ?? child
  })
  return isLiftable ? lifted : null
}

// What is done to each element sees only the element, so it means the same in any scope.
const CLOSED = new Set([
  'This',
  'AccessAttribute',
  'AccessElement',
  'ArrayCoerce',
  'Deref',
  'Group',
])

const isClosed = (node: ExprNode) => !someNode(node, ({type}) => !CLOSED.has(type))
