import type {DocumentIndex} from './document-index.ts'
import {QueryError} from './errors.ts'
import {evaluateTree, type Evaluation} from './evaluation.ts'
import {hasAtMost} from './json.ts'
import type {Perspective} from './perspective.ts'
import {plainResult} from './plain-result.ts'
import {createPlanner, type Plan} from './plan.ts'
import {tagsOf, type Dependencies} from './sync-tags.ts'
import {OVERLAY} from './tag-keys.ts'

export {tagsOfChange} from './sync-tags.ts'

export type QueryRequest = {
  query: string
  params?: Record<string, unknown>
  perspective: Perspective
  /** what identity() answers */
  identity?: string
  projectId: string
  dataset: string
  /** false for readers without a token: ids with a dot do not exist for them */
  readsDrafts: boolean
}

/** `result` shares documents with the index: serialise it, do not change it. */
export type QueryAnswer = {result: unknown; syncTags: string[]}

/** Larger answers are not remembered: a few hundred of them would fill the memory. */
const MOST_VALUES = 10_000

/**
 * Runs GROQ queries over an index, with the same results as groq-js over all documents in the
 * order of their ids. A change that can alter an answer always touches one of its sync tags.
 */
export function createQueryRunner(index: DocumentIndex) {
  const planFor = createPlanner()

  return {
    /** @throws QueryError 400 when the query cannot be parsed or uses what the lake cannot do */
    run(request: QueryRequest): QueryAnswer {
      const {query, params = {}, perspective, readsDrafts, projectId, dataset, identity} = request
      const plan = planFor(query, params)
      const view = index.view(perspective, readsDrafts)
      const name = `answer:${projectId}/${dataset}:${plan.name}`
      const known = plan.isRepeated ? view.memo.get(name) : undefined
      if (known) return known.value as QueryAnswer // put there below

      const dependencies: Dependencies = new Map()
      if (hasOverlay(perspective)) dependencies.set(OVERLAY, null)
      const options = {params, identity, sanity: {projectId, dataset}}
      const result = evaluate(plan, query, {slots: plan.slots, view, options, dependencies})
      const answer = {result, syncTags: tagsOf(dependencies)}
      if (plan.isRepeated && hasAtMost(MOST_VALUES, result)) {
        view.memo.set(name, answer, new Set(dependencies.keys()))
      }
      return answer
    },
  }
}

const hasOverlay = ({stack}: Perspective) => stack !== 'raw' && stack.length > 1

function evaluate(plan: Plan, query: string, evaluation: Evaluation): unknown {
  try {
    const {data} = evaluateTree(plan, evaluation)
    return plainResult(data, evaluation.view.isStored)
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    throw new QueryError(`The embedded lake cannot evaluate this query: ${why}`, query)
  }
}
