import {evaluateSync, toJS, type DereferenceFunction, type ExprNode} from 'groq-js'
import {documentWords} from './document-text.ts'
import {publishedId} from './document-id.ts'
import {key} from './document-keys.ts'
import {QueryError} from './errors.ts'
import type {DocumentIndex} from './document-index.ts'
import type {Perspective} from './perspective.ts'
import {createPlanner, type Plan} from './plan.ts'
import {readSlotReference, type Slot} from './slots.ts'
import {addDependency, tagsOf, type Dependencies} from './sync-tags.ts'
import {EVERYTHING, OVERLAY, tagKeyOf} from './tag-keys.ts'
import {meets, wordsOf} from './text-terms.ts'
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
}

/** `result` shares documents with the index: serialise it, do not change it. */
export type QueryAnswer = {result: unknown; syncTags: string[]}

/**
 * Runs GROQ queries over an index, with the same results as groq-js over all documents in the
 * order of their ids. A change that can alter an answer always touches one of its sync tags.
 */
export function createQueryRunner(index: DocumentIndex) {
  const planFor = createPlanner()

  return {
    /** @throws QueryError 400 when the query cannot be parsed or uses what the lake cannot do */
    run(request: QueryRequest): QueryAnswer {
      const {query, params = {}, perspective, readsDrafts} = request
      const plan = planFor(query, params)
      const view = index.view(perspective, readsDrafts)
      const name = `result:${request.projectId}/${request.dataset}:${plan.name}`
      const known = plan.isRepeatable ? view.memo.get(name) : undefined
      if (known) return known.value as QueryAnswer // this function put it there

      const dependencies: Dependencies = new Map()
      if (plan.readsEverything) addDependency(dependencies, EVERYTHING, null)
      if (perspective.stack !== 'raw' && perspective.stack.length > 1) {
        addDependency(dependencies, OVERLAY, null)
      }
      const result = toJS(evaluate(plan, plan.tree, view, request, dependencies))
      const answer = {result, syncTags: tagsOf(dependencies)}
      if (plan.isRepeatable) view.memo.set(name, answer, new Set(dependencies.keys()))
      return answer
    },
  }
}

function evaluate(
  plan: Plan,
  tree: ExprNode,
  view: View,
  request: QueryRequest,
  dependencies: Dependencies,
) {
  const {query, params = {}, identity, projectId, dataset} = request
  const read: Record<Slot['kind'], (slot: never, value: string | null) => unknown> = {
    list: ({groups, keysFor}: Extract<Slot, {kind: 'list'}>, value) => {
      const keys = value === null ? null : (keysFor?.(value) ?? null)
      const {docs, driver} = view.select(keys ? [...groups, keys] : groups)
      const coarser = driver === keys ? coarserThan(groups) : null
      for (const name of driver) addDependency(dependencies, tagKeyOf(name), coarser ?? folded(name, view))
      if (driver.length === 0 && !groups.length && !keys) addDependency(dependencies, EVERYTHING, null)
      return docs
    },
    memo: ({node, name, readsEverything}: Extract<Slot, {kind: 'memo'}>) => {
      const known = view.memo.get(name)
      const own: Dependencies = (known?.value as Remembered)?.dependencies ?? new Map()
      if (readsEverything) addDependency(own, EVERYTHING, null)
      const value = known ? (known.value as Remembered).value : evaluate(plan, node, view, request, own).data
      if (!known) view.memo.set(name, {value, dependencies: own}, new Set(own.keys()))
      for (const [tagKey, coarser] of own) addDependency(dependencies, tagKey, coarser)
      return value
    },
    documentText: ({query: text}: Extract<Slot, {kind: 'documentText'}>, id) => {
      const doc = view.get(id ?? '')
      return doc !== undefined && meets(documentWords(doc), text)
    },
    text: ({query: text}: Extract<Slot, {kind: 'text'}>, value) => meets(wordsOf(value ?? ''), text),
  }
  const dereference = (({_ref}) => {
    const asked = readSlotReference(_ref)
    const slot = asked && plan.slots[asked.slot]
    if (slot) return read[slot.kind](slot as never, asked.value)
    const doc = view.get(_ref)
    addDependency(dependencies, `id:${publishedId(_ref)}`, doc ? key.type(doc._type) : null)
    return doc
  }) as DereferenceFunction // declared to return documents, but any value is handed on

  try {
    const options = {dataset: view.all(), params, dereference, identity, sanity: {projectId, dataset}}
    return evaluateSync(tree, options)
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    throw new QueryError(`The embedded lake cannot evaluate this query: ${why}`, query)
  }
}

type Remembered = {value: unknown; dependencies: Dependencies}

const coarserThan = ([group]: string[][]): string =>
  group?.length === 1 && group[0] ? tagKeyOf(group[0]) : EVERYTHING

function folded(name: string, view: View): string | null {
  if (!name.startsWith('id:')) return null
  const doc = view.get(name.slice('id:'.length))
  return doc ? key.type(doc._type) : null
}
