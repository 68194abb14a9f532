import {useCallback, useEffect, useState} from 'react'
import {
  type DocumentActionProps,
  useClient,
  useDocumentOperation,
  useSyncState,
  useValidationStatus,
} from 'sanity'
import {isAddressedType} from '#lib/addresses/addressed-types.ts'
import {isEmbedded} from '../environment.ts'
import type {Outlook} from '../law/outlook.ts'
import {API_VERSION} from '../schema/api-version.ts'
import {askLaw} from './ask-law.ts'
import {changesFormerSlugs, publishWithFormerSlugs, slugRefusal} from './publish-with-slugs.ts'
import {refusedWith, type RefusalReasons} from './refusal.tsx'
import type {ValidationReason} from './validation-reasons.ts'
import {warningActions} from './warning-actions.ts'

export type Stage = 'idle' | 'waiting' | 'publishing' | 'published'

/** The Studio calls a document checked a moment before the marks of the last edit are gone. */
const PATIENCE = 1_500
const TOAST = 4_000

/**
 * One publication from the click to its end: waits until everything typed is saved and checked, asks the
 * law, and for a change of law the person, then publishes, or says why not. `reasons` is what
 * validation holds against the document now.
 */
export function usePublication(props: DocumentActionProps, reasons: readonly ValidationReason[]) {
  const {id, type, draft, published} = props
  const client = useClient({apiVersion: API_VERSION})
  const operation = useDocumentOperation(id, type).publish
  const {isSyncing} = useSyncState(id, type)
  const {isValidating, revision} = useValidationStatus(draft?._id ?? id, type, true)
  const [stage, setStage] = useState<Stage>('idle')
  const [refusal, setRefusal] = useState<RefusalReasons | null>(null)
  const [asked, setAsked] = useState<Outlook | null>(null)
  const [confirmed, setConfirmed] = useState<string | null>(null)
  const [leftFailing, setLeftFailing] = useState(0)
  const isChecked = !isSyncing && !isValidating && revision === draft?._rev
  const isReady = stage === 'waiting' && isChecked && !operation.disabled
  const isPointless = stage === 'waiting' && !draft
  const isHeld = reasons.length > 0

  const publish = useCallback(async (): Promise<Stage> => {
    if (!draft) return 'idle'
    const publication = {id, draft, published}
    const refuse = (why: Partial<RefusalReasons>): Stage => {
      setRefusal(refusedWith(why))
      return 'idle'
    }
    const slug = isAddressedType(type) ? await slugRefusal(client, publication) : null
    if (slug) return refuse({validation: [{words: slug, path: ['slug']}]})
    const outlook = await askLaw(client, [draft])
    const {refusals, warnings, touched} = outlook
    if (refusals.length > 0) return refuse({law: refusals, warnings})
    if (touched.length > 0 && confirmed !== draft._rev) {
      setAsked(outlook)
      return 'idle'
    }
    setLeftFailing(warnings.length)
    const recording =
      isEmbedded || type !== 'productText' ? [] : await warningActions(client, publication)
    const isMoving = isAddressedType(type) && changesFormerSlugs(publication)
    if (isMoving || recording.length > 0) {
      await publishWithFormerSlugs(client, publication, recording)
      return isMoving ? 'published' : 'idle'
    }
    operation.execute()
    return 'idle'
  }, [client, confirmed, draft, id, operation, published, type])

  useEffect(() => {
    if (!isReady || isHeld) return
    const timer = setTimeout(() => {
      setStage('publishing')
      publish().then(setStage, (error: unknown) => {
        const words = error instanceof Error ? error.message : String(error)
        setRefusal(refusedWith({validation: [{words, path: []}]}))
        setStage('idle')
      })
    })
    return () => clearTimeout(timer)
  }, [isReady, isHeld, publish])

  useEffect(() => {
    if (!isReady || !isHeld) return
    const timer = setTimeout(() => {
      setRefusal(refusedWith({validation: reasons}))
      setStage('idle')
    }, PATIENCE)
    return () => clearTimeout(timer)
  }, [isReady, isHeld, reasons])

  useEffect(() => {
    // Somebody else may have published or discarded the draft in the meantime.
    if (stage !== 'published' && !isPointless) return
    const timer = setTimeout(() => setStage('idle'), isPointless ? 0 : TOAST)
    return () => clearTimeout(timer)
  }, [stage, isPointless])

  useEffect(() => {
    if (leftFailing === 0) return
    const timer = setTimeout(() => setLeftFailing(0), TOAST)
    return () => clearTimeout(timer)
  }, [leftFailing])

  return {
    stage,
    refusal,
    asked,
    leftFailing,
    canStart: !operation.disabled,
    start: () => setStage('waiting'),
    /** What was asked is agreed to, for the draft as it is: an edit since then asks anew. */
    confirm: () => {
      setConfirmed(draft?._rev ?? null)
      setAsked(null)
      setStage('waiting')
    },
    close: () => {
      setRefusal(null)
      setAsked(null)
    },
  }
}
