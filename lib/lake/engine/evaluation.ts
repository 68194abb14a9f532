import {evaluateSync, type DereferenceFunction} from 'groq-js'
import {key} from './document-keys.ts'
import {documentWords, readWords, type Words} from './document-text.ts'
import {publishedId} from './document-id.ts'
import {isPlainObject} from './json.ts'
import {passes} from './native-test.ts'
import {sortedListOf} from './sorted-slot.ts'
import {readSlotReference, type Part, type Slot, type TextQuestion} from './slots.ts'
import {addDependency, type Dependencies} from './sync-tags.ts'
import {EVERYTHING, tagKeyOf} from './tag-keys.ts'
import {scored} from './native-score.ts'
import {gradeIfMet, meets} from './text-match.ts'
import {withoutTraces, type Tracer} from './trace.ts'
import type {Doc} from './types.ts'
import type {View} from './view.ts'

/** What a run needs besides its tree. `dependencies` collects what its answer rests on. */
export type Evaluation = {
  slots: Slot[]
  view: View
  options: {
    params: Record<string, unknown>
    identity?: string
    sanity: {projectId: string; dataset: string}
  }
  dependencies: Dependencies
  /** When given, the query sees the traced copies of the documents it is handed. */
  tracer?: Tracer
}

/** The value of a narrowed tree, or of a part of one. */
export function evaluateTree({tree, readsEverything}: Part, evaluation: Evaluation) {
  const {slots, view, options, dependencies, tracer} = evaluation
  if (readsEverything) addDependency(dependencies, EVERYTHING, null)
  const handOut = (value: unknown) => (tracer ? traced(value, view, tracer) : value)
  const dereference = (({_ref}) => {
    const asked = readSlotReference(tracer ? withoutTraces(_ref) : _ref)
    const slot = asked && slots[asked.slot]
    if (slot) return handOut(valueOf(slot, asked.value, evaluation))
    const doc = view.get(_ref)
    addDependency(dependencies, `id:${publishedId(_ref)}`, doc ? key.type(doc._type) : null)
    return handOut(doc)
  }) as DereferenceFunction // declared to return documents, but hands on any value
  // A list that is handed out is copied at the next write, so this happens only where needed.
  const dataset = readsEverything ? handOut(view.all()) : []
  return evaluateSync(tree, {...options, dataset, dereference})
}

/** Documents as their traced copies, alone or in a list; anything else as it is. */
function traced(value: unknown, view: View, tracer: Tracer): unknown {
  if (Array.isArray(value)) return value.map((item) => traced(item, view, tracer))
  // A document of the view is what it says it is.
  return isPlainObject(value) && view.isStored(value) ? tracer.traced(value as Doc) : value
}

function valueOf(slot: Slot, value: string | null, evaluation: Evaluation): unknown {
  const {view, options, slots, dependencies} = evaluation
  switch (slot.kind) {
    case 'list':
      return listed(slot, value, evaluation)
    case 'memo':
      return remembered(slot.name, evaluation, (own) => evaluateTree(slot.part, own).data)
    case 'sorted':
      return remembered(slot.name, evaluation, (own) => sorted(slot, own))
    case 'scored': {
      // Scores are given to the documents themselves; what is handed out is traced.
      const {data} = evaluateTree(slot.part, {view, options, slots, dependencies})
      return scored(data as Doc[], slot.scores, view, slot.limit) // the part lists documents
    }
    case 'text':
      return asked(slot, readWords([value ?? '']))
    case 'documentText': {
      const doc = view.get(value ?? '')
      return doc !== undefined && asked(slot, documentWords(doc))
    }
  }
}

const asked = ({asks, query}: TextQuestion, words: Words) =>
  asks === 'meets' ? meets(words, query) : Math.max(0, gradeIfMet(words, query) - 1)

type SlotOf<Kind extends Slot['kind']> = Extract<Slot, {kind: Kind}>

function listed(slot: SlotOf<'list'>, value: string | null, evaluation: Evaluation) {
  const {groups, tests} = slot
  const {view, dependencies} = evaluation
  // Without keys the lists known in advance still hold every candidate; `slotText` wrote what is read here.
  const keys = value === null ? null : (JSON.parse(value) as string[])
  const all = keys ? [...groups, keys] : groups
  const {docs, driver} = view.select(all)
  if (all.length === 0) addDependency(dependencies, EVERYTHING, null)
  for (const name of driver) {
    const coarser = driver === keys ? coarserThan(groups) : typeKeyOf(name, view)
    addDependency(dependencies, tagKeyOf(name), coarser)
  }
  return tests.length === 0
    ? docs
    : docs.filter((doc) => tests.every((test) => passes(doc, test, view)))
}

const coarserThan = ([group]: string[][]): string =>
  group?.length === 1 && group[0] ? tagKeyOf(group[0]) : EVERYTHING

function typeKeyOf(name: string, view: View): string | null {
  const doc = name.startsWith('id:') ? view.get(name.slice('id:'.length)) : undefined
  return doc ? key.type(doc._type) : null
}

type Remembered = {value: unknown; dependencies: Dependencies}

/** A list that is behind is brought up to date, not made anew. */
function sorted(slot: SlotOf<'sorted'>, evaluation: Evaluation): Doc[] {
  const {sortedLists} = evaluation.view
  const follow = sortedLists.get(slot.name) ?? sortedListOf(slot, evaluation.options)
  sortedLists.set(slot.name, follow)
  return follow(listed(slot.list, null, evaluation))
}

function remembered(
  name: string,
  evaluation: Evaluation,
  compute: (own: Evaluation) => unknown,
): unknown {
  const {view, options, slots} = evaluation
  const {memo} = view
  const known = memo.get(name)?.value as Remembered | undefined // put there below
  const {value, dependencies} = known ?? fresh()
  for (const [tagKey, coarser] of dependencies) {
    addDependency(evaluation.dependencies, tagKey, coarser)
  }
  return value

  function fresh(): Remembered {
    const own: Dependencies = new Map()
    const made = {value: compute({view, options, slots, dependencies: own}), dependencies: own}
    memo.set(name, made, new Set(own.keys()))
    return made
  }
}
