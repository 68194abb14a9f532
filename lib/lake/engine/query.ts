import type {DocumentIndex} from './document-index.ts'
import {QueryError} from './errors.ts'
import {evaluateTree, type Evaluation} from './evaluation.ts'
import {hasAtMost} from './json.ts'
import type {Perspective} from './perspective.ts'
import {plainResult} from './plain-result.ts'
import {createPlanner, type Plan} from './plan.ts'
import {sourceMapOf, type ArraySelector, type SourceMap} from './source-map.ts'
import {tagsOf, type Dependencies} from './sync-tags.ts'
import {OVERLAY} from './tag-keys.ts'
import type {View} from './view.ts'

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
  /** Asks for a content source map, and how it names the items of lists. */
  sourceMap?: ArraySelector | undefined
}

/** `result` shares documents with the index: serialise it, do not change it. */
export type QueryAnswer = {result: unknown; syncTags: string[]; sourceMap?: SourceMap}

/** Larger answers are not remembered: a few hundred of them would fill the memory. */
const MOST_VALUES = 10_000

/**
 * Runs GROQ queries over an index, with the same results as groq-js over all documents in the
 * order of their ids. A change that can alter an answer always touches one of its sync tags.
 */
export function createQueryRunner(index: DocumentIndex) {
  const planFor = createPlanner()

  function answer(request: QueryRequest, plan: Plan, view: View): QueryAnswer {
    const {query, perspective, projectId, dataset} = request
    const name = `answer:${projectId}/${dataset}:${plan.name}`
    const known = plan.isRepeated ? view.memo.get(name) : undefined
    if (known) return known.value as QueryAnswer // put there below

    const dependencies: Dependencies = new Map()
    if (hasOverlay(perspective)) dependencies.set(OVERLAY, null)
    const options = optionsOf(request)
    const result = evaluate(plan, query, {slots: plan.slots, view, options, dependencies})
    const fresh = {result, syncTags: tagsOf(dependencies)}
    if (plan.isRepeated && hasAtMost(MOST_VALUES, result)) {
      view.memo.set(name, fresh, new Set(dependencies.keys()))
    }
    return fresh
  }

  return {
    /** @throws QueryError 400 when the query cannot be parsed or uses what the lake cannot do */
    run(request: QueryRequest): QueryAnswer {
      const {query, params = {}, perspective, readsDrafts, sourceMap: selector} = request
      const plan = planFor(query, params)
      const view = index.view(perspective, readsDrafts)
      const found = answer(request, plan, view)
      if (!selector) return found
      const isOverlay = hasOverlay(perspective)
      const asked = {plan, result: found.result, selector, isOverlay}
      return {...found, sourceMap: sourceMapOf(asked, {view, options: optionsOf(request)})}
    },
  }
}

const optionsOf = ({params = {}, identity, projectId, dataset}: QueryRequest) => ({
  params,
  identity,
  sanity: {projectId, dataset},
})

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
