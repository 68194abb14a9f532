import type {ExprNode} from 'groq-js'
import {QueryError} from './errors.ts'
import {someNode} from './groq-tree.ts'

/**
 * Refuses what groq-js parses but the GROQ specification does not allow.
 * @throws QueryError for a parameter without a value, and for `score()` after anything that is not
 *   documents as they are stored
 */
export function checkTree(tree: ExprNode, query: string): void {
  someNode(tree, (node) => {
    if (node.type === 'Parameter') throw undefinedParameter(node.name, query)
    if (node.type === 'PipeFuncCall' && node.name === 'score' && !canBeScored(node.base)) {
      throw new QueryError('score() follows documents, not a projection or an element', query)
    }
    return false
  })
}

function undefinedParameter(name: string, query: string): QueryError {
  const description = `param $${name} referenced, but not provided`
  const start = query.search(new RegExp(`\\$${RegExp.escape(name)}(?!\\w)`))
  return start < 0
    ? new QueryError(description, query)
    : new QueryError(description, query, start, start + name.length + 1)
}

function canBeScored(node: ExprNode): boolean {
  switch (node.type) {
    case 'Projection':
    case 'AccessElement':
      return false
    case 'Map':
    case 'FlatMap':
      return canBeScored(node.base) && canBeScored(node.expr)
    case 'Group':
    case 'Filter':
    case 'Slice':
    case 'ArrayCoerce':
    case 'PipeFuncCall':
      return canBeScored(node.base)
    default:
      return true
  }
}
