import type {Mutation} from '../engine/types.ts'
import {badRequest} from '../errors.ts'
import type {QueryPool} from '../query-pool.ts'
import {isRecord} from './json-input.ts'
import {queryInBody} from './query-input.ts'

type Select = (selection: {query: string; params: Record<string, unknown>}) => Promise<string[]>

/**
 * Turns patches and deletions that select documents by query, or by several ids, into one mutation
 * per document. Everything else passes as it is: applying mutations validates them.
 */
export async function expandSelections(
  mutations: readonly unknown[],
  select: Select,
): Promise<Mutation[]> {
  const expanded = await Promise.all(mutations.map((mutation) => expand(mutation, select)))
  // What is wrong in them, `applyMutations` refuses with the place where it is.
  return expanded.flat() as Mutation[]
}

async function expand(mutation: unknown, select: Select): Promise<unknown[]> {
  const [kind, body] = isRecord(mutation) ? (Object.entries(mutation)[0] ?? []) : []
  if ((kind !== 'patch' && kind !== 'delete') || !isRecord(body)) return [mutation]
  const {id, query, params, ...operations} = body
  if (id !== undefined && !Array.isArray(id)) return [mutation]
  const ids = Array.isArray(id) ? id : await select(queryInBody({query, params}))
  return ids.map((one) => ({[kind]: {...operations, id: one}}))
}

/** Finds the ids a selection means, among all documents whatever their perspective. */
export const selectWith =
  (queries: QueryPool, apiVersion: string, identity: string): Select =>
  async (selection) => {
    const {text} = await queries.run({
      ...selection,
      perspective: 'raw',
      apiVersion,
      identity,
      readsDrafts: true,
    })
    return idsIn(JSON.parse(text))
  }

function idsIn(result: unknown): string[] {
  if (result === null) return []
  if (Array.isArray(result)) return [...new Set(result.flatMap(idsIn))]
  if (typeof result === 'string') return [result]
  if (isRecord(result) && typeof result['_id'] === 'string') return [result['_id']]
  throw badRequest('The query of a selection returns documents or ids')
}
