import {useEffect, useState} from 'react'
import {type SanityDocumentLike, useClient} from 'sanity'
import {API_VERSION} from '../schema/api-version.ts'
import {draftsOfNotice, type NoticeDraft} from './drafts-of-notice.ts'
import {noticeNameOf} from './texts-of-notice.ts'

const NONE: readonly NoticeDraft[] = []

/** The drafts of the notice whose draft this is, followed as they change; none without one. */
export function useNoticeDrafts(draft: SanityDocumentLike | null): readonly NoticeDraft[] {
  const client = useClient({apiVersion: API_VERSION})
  const [drafts, setDrafts] = useState(NONE)
  const {key, market, language} = noticeNameOf(draft ?? undefined) ?? {}
  useEffect(() => {
    if (!key || !market || !language) return
    let isCurrent = true
    const look = () => {
      draftsOfNotice(client, {key, market, language}).then(
        (found) => isCurrent && setDrafts(found),
        () => isCurrent && setDrafts(NONE),
      )
    }
    const changes = client
      .listen(
        '*[_type == "disclaimer" && key == $key && language == $language]',
        {key, language},
        {events: ['welcome', 'mutation'], includeResult: false, visibility: 'query'},
      )
      .subscribe({next: look, error: () => isCurrent && setDrafts(NONE)})
    return () => {
      isCurrent = false
      changes.unsubscribe()
    }
  }, [client, key, market, language])
  return draft === null ? NONE : drafts
}
