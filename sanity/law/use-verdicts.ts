import {useEffect, useState} from 'react'
import {useEditState, usePerspective} from 'sanity'
import {isLawType} from './judged-types.ts'
import {type ChangesFrom, outlookOf} from './outlook.ts'
import type {Stored} from './perspective.ts'
import {type SiteMode, siteMode} from './site-mode.ts'
import {useStoredDocuments} from './use-stored-documents.ts'
import {type DocumentVerdicts, verdictsOf} from './verdicts.ts'

/** The pages of an open document with their verdicts, as it stands in the form. */
export type Verdicts =
  | {kind: 'loading'}
  | {kind: 'failed'; words: string}
  | (DocumentVerdicts & {
      kind: 'ready'
      /** For law that is being changed: the pages its publication would touch. */
      touched: readonly ChangesFrom[]
      mode: SiteMode
    })

/** Long enough that a word is typed, short enough to be felt as at once. */
const PAUSE = 400

/** Judges the pages of a document anew whenever it, or anything they rest on, has changed. */
export function useVerdicts(documentId: string, type: string): Verdicts {
  const {selectedReleaseId, selectedPerspectiveName} = usePerspective()
  const {draft, published, version} = useEditState(documentId, type, 'low', selectedReleaseId)
  const documents = useStoredDocuments()
  const [verdicts, setVerdicts] = useState<Verdicts>({kind: 'loading'})
  const isPublishedShown = selectedPerspectiveName === 'published'
  const edited = isPublishedShown ? published : (version ?? draft ?? published)

  useEffect(() => {
    if (documents.kind !== 'ready') return
    const {stored} = documents
    const document: Stored | null = edited
    let isStale = false
    const judge = async () => {
      const mode = await siteMode()
      if (isStale) return
      const view = isPublishedShown ? 'published' : (selectedReleaseId ?? 'drafts')
      const judged = await verdictsOf(stored, document, view, mode)
      const isLaw = isLawType(type) && document !== null && document !== published
      const touched = isLaw ? (await outlookOf(stored, document, mode)).touched : []
      if (isStale) return
      setVerdicts({kind: 'ready', ...judged, touched, mode})
    }
    const timer = setTimeout(() => {
      judge().catch((error: unknown) => {
        if (isStale) return
        setVerdicts({kind: 'failed', words: error instanceof Error ? error.message : String(error)})
      })
    }, PAUSE)
    return () => {
      isStale = true
      clearTimeout(timer)
    }
  }, [documents, edited, isPublishedShown, published, selectedReleaseId, type])
  return documents.kind === 'ready' ? verdicts : documents
}
