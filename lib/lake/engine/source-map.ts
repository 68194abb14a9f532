import {evaluateTree, type Evaluation} from './evaluation.ts'
import {isPlainObject} from './json.ts'
import type {NarrowedQuery} from './narrow.ts'
import {plainResult} from './plain-result.ts'
import {blindToTraces} from './trace-blind.ts'
import {createTracer, type Origin} from './trace.ts'

/** Where the strings of a result come from, as Sanity's content source maps say it. */
export type SourceMap = {
  documents: {_id: string; _type: string}[]
  /** JSON paths within documents. */
  paths: string[]
  /** By the JSON path of a string in the result; the numbers are places in the two lists. */
  mappings: Record<
    string,
    {type: 'value'; source: {type: 'documentValue'; document: number; path: number}}
  >
}

/** How an item of a list is named in a path: by its place, or by its `_key` where it has one. */
export type ArraySelector = 'index' | 'key'

type Options = {plan: NarrowedQuery; result: unknown; selector: ArraySelector; isOverlay: boolean}

/**
 * Maps the strings of `result`. The query runs a second time, over copies of the documents in which
 * each string carries a trace. A string that comes out beside its true value, with its trace whole, is
 * mapped. So the map can miss what was put together or computed, but nothing in it is wrong.
 */
export function sourceMapOf(
  {plan, result, selector, isOverlay}: Options,
  evaluation: Omit<Evaluation, 'slots' | 'dependencies'>,
): SourceMap {
  const tracer = createTracer()
  const map = createMap(selector, isOverlay)
  const traced = evaluateTree(blindToTraces(plan), {
    ...evaluation,
    slots: plan.slots,
    dependencies: new Map(),
    tracer,
  })
  // Traced copies are not stored, so this looks into all of them.
  walk(
    plainResult(traced.data, () => false),
    result,
    '$',
  )
  return map.value

  function walk(value: unknown, truth: unknown, path: string): void {
    if (typeof truth === 'string') {
      const origin = typeof value === 'string' ? tracer.originOf(value) : null
      if (origin?.value === truth) map.add(path, origin)
    } else if (Array.isArray(truth)) {
      if (!Array.isArray(value) || value.length !== truth.length) return
      for (const [i, item] of truth.entries()) walk(value[i], item, `${path}[${i}]`)
    } else if (isPlainObject(truth) && isPlainObject(value) && isSame(value, truth)) {
      for (const name of Object.keys(truth)) {
        if (isPlainName(name)) walk(value[name], truth[name], `${path}['${name}']`)
      }
    }
  }

  /** Not another object: what carries no trace is equal in both. */
  function isSame(value: Record<string, unknown>, truth: Record<string, unknown>) {
    return Object.keys(truth).every((name) => {
      const [mine, other] = [value[name], truth[name]]
      if (typeof other === 'object' && other !== null) return true
      return mine === other || (typeof mine === 'string' && mine.includes('\uE001'))
    })
  }
}

function createMap(selector: ArraySelector, isOverlay: boolean) {
  const value: SourceMap = {documents: [], paths: [], mappings: {}}
  const placeOf = {document: new Map<unknown, number>(), path: new Map<string, number>()}

  function documentOf({document}: Origin): number {
    const known = placeOf.document.get(document)
    if (known !== undefined) return known
    const {_id, _type, _originalId} = document
    const original = isOverlay && typeof _originalId === 'string' ? _originalId : _id
    const added = value.documents.push({_id: original, _type}) - 1
    placeOf.document.set(document, added)
    return added
  }

  function pathOf(path: string): number {
    const known = placeOf.path.get(path)
    if (known !== undefined) return known
    const added = value.paths.push(path) - 1
    placeOf.path.set(path, added)
    return added
  }

  return {
    value,
    add(at: string, origin: Origin) {
      const path = pathTo(origin.place, selector)
      if (path === null) return
      const source = {type: 'documentValue' as const, document: documentOf(origin)}
      value.mappings[at] = {type: 'value', source: {...source, path: pathOf(path)}}
    },
  }
}

/** The JSON path to a place; null where a name on the way cannot be written so that clients read it back. */
function pathTo(place: Origin['place'], selector: ArraySelector): string | null {
  const {step, key, within} = place
  const before = within ? pathTo(within, selector) : '$'
  if (before === null) return null
  if (typeof step === 'string') return isPlainName(step) ? `${before}['${step}']` : null
  const isKeyed = selector === 'key' && key !== null && isPlainName(key)
  return `${before}[${isKeyed ? `?(@._key=='${key}')` : step}]`
}

/** Clients unescape quotes and backslashes in paths wrongly, and end a name at a line. */
const isPlainName = (name: string) => !/['\\\p{Cc}\u2028\u2029]/u.test(name)
