import {publishedId} from './document-id.ts'
import {fieldKeysOf, key} from './document-keys.ts'
import {createLru} from './lru.ts'
import {documentIn, shown, type Perspective} from './perspective.ts'
import {createView, type FieldKeys, type View} from './view.ts'
import type {Doc} from './types.ts'

export type IndexChange = {id: string; before: Doc | null; after: Doc | null}

export type DocumentIndex = ReturnType<typeof createDocumentIndex>

type DerivedView = {view: View; refresh: (id: string, fieldKeys: FieldKeys) => void}

/**
 * All documents of a dataset in memory, with sorted posting lists per perspective. Documents are
 * shared with query results: replace them, never change them.
 */
export function createDocumentIndex(docs: Iterable<Doc>) {
  const raw = createView(docs)
  const derived = createLru<DerivedView>(12)

  const versionsOf = (id: string): Doc[] => raw.list(key.group(publishedId(id)))

  return {
    get: (id: string): Doc | null => raw.get(id) ?? null,
    all: (): Doc[] => raw.all(),
    versionsOf,

    /** Brings every list up to date; the work depends on the changes, not on the dataset. */
    apply(changes: Iterable<IndexChange>): void {
      const fieldKeys = onceEach(fieldKeysOf)
      for (const {id, after} of changes) {
        raw.change(raw.get(id) ?? null, after, fieldKeys)
        for (const {refresh} of derived.values()) refresh(id, fieldKeys)
      }
    },

    /** @param readsDrafts without it, ids with a dot do not exist */
    view(perspective: Perspective, readsDrafts: boolean): View {
      if (perspective.name === 'raw' && readsDrafts) return raw
      const name = `${perspective.name}${readsDrafts ? '' : ' public'}`
      const existing = derived.get(name)
      if (existing) return existing.view
      const created = derive(raw, perspective, readsDrafts)
      derived.set(name, created)
      return created.view
    },
  }
}

function derive(raw: View, perspective: Perspective, readsDrafts: boolean): DerivedView {
  const get = (id: string) => (readsDrafts || !id.includes('.') ? raw.get(id) : undefined)
  const identify = (id: string) => (perspective.stack === 'raw' ? id : publishedId(id))
  /** What is stored for each id shown, to tell whether it changed. */
  const sources = new Map<string, Doc>()

  for (const {_id} of raw.all()) {
    const id = identify(_id)
    const source = sources.has(id) ? null : documentIn(perspective, id, get)
    if (source) sources.set(id, source)
  }
  const show = (source: Doc, id: string) => shown(perspective, source, id)
  const view = createView(Array.from(sources, ([id, source]) => show(source, id)))

  function refresh(changedId: string, fieldKeys: FieldKeys) {
    const id = identify(changedId)
    const before = sources.get(id) ?? null
    const after = documentIn(perspective, id, get)
    if (before === after) return
    if (after) sources.set(id, after)
    else sources.delete(id)
    const old = view.get(id) ?? null
    // What is shown has the fields of its source, whose keys are known from other views.
    const keysOfShown: FieldKeys = (doc) => fieldKeys((doc === old ? before : after) ?? doc)
    view.change(old, after && show(after, id), keysOfShown)
  }
  return {view, refresh}
}

function onceEach<Key extends object, Value>(compute: (key: Key) => Value) {
  const known = new Map<Key, Value>()
  return (key: Key): Value => {
    const value = known.get(key) ?? compute(key)
    known.set(key, value)
    return value
  }
}
