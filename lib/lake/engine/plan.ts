import {parse, type ExprNode} from 'groq-js'
import {QueryError} from './errors.ts'
import {checkTree} from './groq-check.ts'
import {mend} from './groq-mend.ts'
import {someNode} from './groq-tree.ts'
import {createLru} from './lru.ts'
import {dependsOnRequest, narrow, type NarrowedQuery} from './narrow.ts'
import {createSeen} from './seen.ts'

/** A query ready to run. `isRepeated`: it was asked before, and the same documents give the same answer. */
export type Plan = NarrowedQuery & {name: string; isRepeated: boolean}

const MOST_PLANS = 1000
/** A plan takes many times the memory of its query. */
const LONGEST_NAME = 8000

/**
 * Parses and narrows queries, remembering the plans used last. A query that comes for the first
 * time is not remembered: most never come again, and what is kept for nothing is work for the
 * garbage collector, which everybody waits for.
 */
export function createPlanner() {
  const plans = createLru<Plan>(MOST_PLANS)
  const seen = createSeen(MOST_PLANS)

  return (query: string, params: Record<string, unknown>): Plan => {
    // Parsing puts the parameters into the tree, so they are part of what identifies a plan.
    const name = `${query}\u0000${JSON.stringify(params)}`
    const known = plans.get(name)
    if (known) return known
    const tree = parseQuery(query, params)
    const isRepeated = name.length <= LONGEST_NAME && seen(name)
    const plan = {
      ...narrow(tree),
      name,
      isRepeated: isRepeated && !someNode(tree, dependsOnRequest),
    }
    if (isRepeated) plans.set(name, plan)
    return plan
  }
}

/** @throws QueryError with the position of what is wrong */
export function parseQuery(query: string, params: Record<string, unknown>): ExprNode {
  const tree = parsed(query, params)
  try {
    checkTree(tree, query)
    return mend(tree)
  } catch (error) {
    // The parser goes deeper than a walk over what it made can.
    if (error instanceof RangeError) throw new QueryError('The query is nested too deep', query)
    throw error
  }
}

function parsed(query: string, params: Record<string, unknown>): ExprNode {
  try {
    return parse(query, {params})
  } catch (error) {
    throw queryError(error, query)
  }
}

function queryError(error: unknown, query: string): QueryError {
  const message = error instanceof Error ? error.message : String(error)
  const position = error instanceof Error && 'position' in error ? error.position : undefined
  if (typeof position !== 'number') return new QueryError(message, query)

  const detail = message.replace(/^Syntax error in GROQ query at position \d+:? ?/, '')
  // groq-js says "end of query" of anything it cannot go on with, and counts one too few.
  const isVague = detail === 'Unexpected end of query'
  const start = Math.min(isVague ? position + 1 : position, query.length)
  const token = /^\s*(\w+|\S)/.exec(query.slice(start))
  if (!token && (isVague || detail === 'Expected expression')) {
    return new QueryError('unexpected end-of-file, expected expression', query, start)
  }
  const description = isVague ? `unexpected "${token?.[1]}"` : detail || 'syntax error'
  return new QueryError(description, query, start, start + (token?.[0].length ?? 0))
}
