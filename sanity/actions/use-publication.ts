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
import {API_VERSION} from '../schema/api-version.ts'
import {changesFormerSlugs, publishWithFormerSlugs, slugRefusal} from './publish-with-slugs.ts'
import {warningActions} from './warning-actions.ts'

export type Stage = 'idle' | 'waiting' | 'publishing' | 'published'

/** The Studio calls a document checked a moment before the marks of the last edit are gone. */
const PATIENCE = 1_500
const TOAST = 4_000

/**
 * One publication from the click to its end: waits until everything typed is saved and checked, then
 * publishes, or says why not. `reasons` is what validation holds against the document now.
 */
export function usePublication(props: DocumentActionProps, reasons: string[]) {
  const {id, type, draft, published} = props
  const client = useClient({apiVersion: API_VERSION})
  const operation = useDocumentOperation(id, type).publish
  const {isSyncing} = useSyncState(id, type)
  const {isValidating, revision} = useValidationStatus(draft?._id ?? id, type, true)
  const [stage, setStage] = useState<Stage>('idle')
  const [refusal, setRefusal] = useState<string[] | null>(null)
  const isChecked = !isSyncing && !isValidating && revision === draft?._rev
  const isReady = stage === 'waiting' && isChecked && !operation.disabled
  const isPointless = stage === 'waiting' && !draft
  const held = reasons.join('\n')

  const publish = useCallback(async (): Promise<Stage> => {
    if (!draft) return 'idle'
    const publication = {id, draft, published}
    const refused = isAddressedType(type) ? await slugRefusal(client, publication) : null
    if (refused) {
      setRefusal([refused])
      return 'idle'
    }
    const warnings =
      isEmbedded || type !== 'productText' ? [] : await warningActions(client, publication)
    const isMoving = isAddressedType(type) && changesFormerSlugs(publication)
    if (isMoving || warnings.length > 0) {
      await publishWithFormerSlugs(client, publication, warnings)
      return isMoving ? 'published' : 'idle'
    }
    operation.execute()
    return 'idle'
  }, [client, draft, id, operation, published, type])

  useEffect(() => {
    if (!isReady || held) return
    const timer = setTimeout(() => {
      setStage('publishing')
      publish().then(setStage, (error: unknown) => {
        setRefusal([error instanceof Error ? error.message : String(error)])
        setStage('idle')
      })
    })
    return () => clearTimeout(timer)
  }, [isReady, held, publish])

  useEffect(() => {
    if (!isReady || !held) return
    const timer = setTimeout(() => {
      setRefusal(held.split('\n'))
      setStage('idle')
    }, PATIENCE)
    return () => clearTimeout(timer)
  }, [isReady, held])

  useEffect(() => {
    // Somebody else may have published or discarded the draft in the meantime.
    if (stage !== 'published' && !isPointless) return
    const timer = setTimeout(() => setStage('idle'), isPointless ? 0 : TOAST)
    return () => clearTimeout(timer)
  }, [stage, isPointless])

  return {stage, refusal, start: () => setStage('waiting'), close: () => setRefusal(null)}
}
