import {applyMutation, type Step, type Transaction} from './mutation-kinds.ts'
import type {Change, GetDocument, Mutation, MutationResult} from './types.ts'

/**
 * Folds mutations over the documents `get` returns, changing none of them.
 * One change per document whose state differs afterwards; one result per mutation.
 * @throws MutationError naming the first mutation that cannot be applied.
 */
export function applyMutations(
  get: GetDocument,
  mutations: Mutation[],
  at: Transaction,
): {changes: Change[]; results: MutationResult[]} {
  const touched = new Map<string, Change>()
  const current: GetDocument = (id) => touched.get(id)?.after ?? (touched.has(id) ? null : get(id))

  const results = mutations.map((mutation, index) => {
    const step = applyMutation(current, mutation, at, index)
    if (step.mutation) record(touched, get, step, step.mutation)
    return {id: step.id, operation: step.operation}
  })
  const changes = [...touched.values()].filter(({before, after}) => before || after)
  return {changes, results}
}

function record(
  touched: Map<string, Change>,
  get: GetDocument,
  {id, after}: Step,
  mutation: Mutation,
) {
  const earlier = touched.get(id)
  const mutations = [...(earlier?.mutations ?? []), mutation]
  touched.set(id, {id, before: earlier ? earlier.before : get(id), after, mutations})
}
