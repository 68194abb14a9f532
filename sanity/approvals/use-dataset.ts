import {useEffect, useState} from 'react'
import {from, map, type Observable, of, shareReplay, switchMap} from 'rxjs'
import {type DocumentStore, type SanityDocumentLike, useClient, useDocumentStore} from 'sanity'
import {API_VERSION} from '../schema/api-version.ts'
import {findRoot, isTextType, referenceOf} from '../translations/root.ts'
import {publishedIdOf} from '../translations/translation-record.ts'
import {DATASET, type Dataset} from './dataset.ts'

const options = {apiVersion: API_VERSION, perspective: 'raw', tag: 'approvals'} as const

// The panel and each action ask for the same.
const shared = new WeakMap<DocumentStore, Map<string, Observable<Dataset>>>()

function datasetOf(store: DocumentStore, params: {root: string; text: string}) {
  const key = `${params.root} ${params.text}`
  const known = shared.get(store) ?? new Map<string, Observable<Dataset>>()
  shared.set(store, known)
  const found = known.get(key)
  if (found) return found
  const dataset = store.listenQuery(DATASET, params, options).pipe(
    map((stored: Omit<Dataset, 'now'>) => ({...stored, now: new Date()})),
    shareReplay({bufferSize: 1, refCount: true}),
  )
  known.set(key, dataset)
  return dataset
}

/** Every text with what its state rests on, kept current; null until it is known. */
export function useWholeDataset(): Dataset | null {
  const store = useDocumentStore()
  const [dataset, setDataset] = useState<Dataset | null>(null)
  useEffect(() => {
    const subscription = datasetOf(store, {root: '', text: ''}).subscribe(setDataset)
    return () => subscription.unsubscribe()
  }, [store])
  return dataset
}

/** What the state of one text rests on, kept current; null until it is known. */
export function useDatasetOf(text: SanityDocumentLike | null): Dataset | null {
  const client = useClient({apiVersion: API_VERSION})
  const store = useDocumentStore()
  const [dataset, setDataset] = useState<Dataset | null>(null)
  const type = text?._type
  const id = text && publishedIdOf(text._id)
  const reference = text && referenceOf(text)
  useEffect(() => {
    if (!type || !id || !isTextType(type)) return
    const subscription = from(findRoot(client, type, reference))
      .pipe(switchMap((root) => (root === null ? of(null) : datasetOf(store, {root, text: id}))))
      .subscribe({next: setDataset, error: () => setDataset(null)})
    return () => subscription.unsubscribe()
  }, [client, id, reference, store, type])
  return dataset
}
