import {useEffect, useState} from 'react'
import {useDocumentStore} from 'sanity'
import {API_VERSION} from '../schema/api-version.ts'
import {STORED_QUERY} from './judged-types.ts'
import type {Stored} from './perspective.ts'

export type StoredDocuments =
  | {kind: 'loading'}
  | {kind: 'failed'; words: string}
  | {kind: 'ready'; stored: readonly Stored[]}

/** Every document a verdict can rest on, kept current while somebody looks. */
export function useStoredDocuments(): StoredDocuments {
  const store = useDocumentStore()
  const [documents, setDocuments] = useState<StoredDocuments>({kind: 'loading'})
  useEffect(() => {
    const query = {fetch: STORED_QUERY, listen: STORED_QUERY}
    const subscription = store
      .listenQuery(
        query,
        {},
        {apiVersion: API_VERSION, perspective: 'raw', tag: 'law.documents.live'},
      )
      .subscribe({
        next: (stored: Stored[]) => setDocuments({kind: 'ready', stored}),
        error: (error: unknown) =>
          setDocuments({
            kind: 'failed',
            words: error instanceof Error ? error.message : String(error),
          }),
      })
    return () => subscription.unsubscribe()
  }, [store])
  return documents
}
