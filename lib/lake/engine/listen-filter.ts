import {evaluateSync, type ExprNode} from 'groq-js'
import {QueryError} from './errors.ts'
import {someNode} from './groq-tree.ts'
import {parseQuery} from './plan.ts'
import type {Doc} from './types.ts'

const MOST_NODES = 1000

/**
 * Whether a listener hears of a document: the filter of `*[filter]…`, whatever follows it.
 * @throws QueryError for a query without a filter over `*`, with a join inside it, or too large
 */
export function compileListenFilter(
  query: string,
  params: Record<string, unknown>,
): (doc: Doc | null) => boolean {
  const parsed = parseQuery(query, params)
  if (hasMoreNodes(parsed, MOST_NODES)) {
    throw new QueryError(`A listener's query has at most ${MOST_NODES} nodes`, query)
  }
  const filters = filtersOf(parsed, query)
  if (filters.some((filter) => someNode(filter, isJoin))) {
    throw new QueryError('The filter of a listener cannot read other documents', query)
  }
  return (doc) => doc !== null && filters.every((filter) => matches(filter, doc, params))
}

const matches = (filter: ExprNode, doc: Doc, params: Record<string, unknown>): boolean => {
  const tree: ExprNode = {type: 'Filter', base: {type: 'Everything'}, expr: filter}
  const {data} = evaluateSync(tree, {dataset: [doc], params})
  return Array.isArray(data) && data.length > 0
}

const isJoin = ({type}: ExprNode) => type === 'Everything' || type === 'Deref'

function filtersOf(node: ExprNode, query: string): ExprNode[] {
  if (node.type === 'Everything') return []
  if (node.type === 'Filter') return [...filtersOf(node.base, query), node.expr]
  if ('base' in node && node.base) return filtersOf(node.base, query)
  throw new QueryError('A listener needs a query of the form *[filter]', query)
}

/** Stops at the limit: what is deeper than that would be more than recursion can stand. */
function hasMoreNodes(node: ExprNode, limit: number): boolean {
  let count = 0
  return someNode(node, () => ++count > limit)
}
