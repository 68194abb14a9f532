import {useEffect, useState} from 'react'
import {from, of, switchMap} from 'rxjs'
import {type SanityDocumentLike, useClient, useDocumentStore} from 'sanity'
import {publicLocales} from '#lib/i18n/locales.ts'
import {API_VERSION} from '../schema/api-version.ts'
import {findRoot, isTextType, referenceOf, storedTextsQuery, type StoredText} from './root.ts'

/** What there is of a root in one locale. */
export type TextState = 'missing' | 'draft' | 'published' | 'changed'

/** The state of each locale, from the drafts and published texts of one root. */
export const statesOf = (stored: readonly StoredText[]): Map<string, TextState> =>
  new Map(
    publicLocales.map((locale) => {
      const texts = stored.filter((text) => text.locale === locale)
      const hasDraft = texts.some(({_id}) => _id.includes('.'))
      const isPublished = texts.some(({_id}) => !_id.includes('.'))
      if (isPublished) return [locale, hasDraft ? 'changed' : 'published']
      return [locale, hasDraft ? 'draft' : 'missing']
    }),
  )

/** The states of all translations of a text, kept current; null until they are known. */
export function useTextStates(text: SanityDocumentLike | null, isWanted: boolean) {
  const client = useClient({apiVersion: API_VERSION})
  const store = useDocumentStore()
  const [states, setStates] = useState<Map<string, TextState> | null>(null)
  const type = text?._type
  const reference = text && referenceOf(text)

  useEffect(() => {
    if (!isWanted || !type || !isTextType(type) || !reference) return
    const query = {fetch: storedTextsQuery(type), listen: '*[_type == $type]'}
    const subscription = from(findRoot(client, type, reference))
      .pipe(
        switchMap((root) =>
          root
            ? store.listenQuery(
                query,
                {type, root, locales: [...publicLocales]},
                {apiVersion: API_VERSION, perspective: 'raw', tag: 'translations.states'},
              )
            : of([]),
        ),
      )
      .subscribe({
        next: (stored: StoredText[]) => setStates(statesOf(stored)),
        error: () => setStates(null),
      })
    return () => subscription.unsubscribe()
  }, [client, isWanted, reference, store, type])
  return states
}
