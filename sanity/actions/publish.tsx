import {useCallback, useEffect, useState} from 'react'
import {
  type DocumentActionComponent,
  type DocumentActionDescription,
  type DocumentActionProps,
  useClient,
  useConditionalToast,
  useSchema,
  useSyncState,
  useValidationStatus,
} from 'sanity'
import {API_VERSION} from '../schema/api-version.ts'
import {isAddressedType} from './addressed-types.ts'
import {changesFormerSlugs, publishWithFormerSlugs, slugRefusal} from './publish-with-slugs.ts'
import {ReasonList} from './reason-list.tsx'
import {validationReasons} from './validation-reasons.ts'

type Stage = 'idle' | 'waiting' | 'publishing' | 'published'

/**
 * The Studio's own publish button, which says why it refuses, and which records the slug a page leaves
 * behind. Look, shortcut and states are the original's.
 */
export function publishAction(original: DocumentActionComponent): DocumentActionComponent {
  const PublishAction = (props: DocumentActionProps) => {
    const description = original(props)
    const reasons = useValidationReasons(props)
    const slugs = usePublishWithSlugs(props, description)
    if (!description) return null
    const explained = reasons.length > 0 ? {...description, title: <ReasonList reasons={reasons} />} : description
    return isAddressedType(props.type) ? slugs(explained) : explained
  }
  return Object.assign(PublishAction, {action: 'publish' as const, displayName: 'PublishAction'})
}

function useValidationReasons({id, type, draft}: DocumentActionProps): string[] {
  const {validation} = useValidationStatus(draft?._id ?? id, type, true)
  const schema = useSchema().get(type)
  return draft ? validationReasons(validation, schema) : []
}

/** Returns what puts our way of publishing in the place of the original's. */
function usePublishWithSlugs(props: DocumentActionProps, original: DocumentActionDescription | null) {
  const {id, type, draft, published} = props
  const client = useClient({apiVersion: API_VERSION})
  const {isSyncing} = useSyncState(id, type)
  const {isValidating, revision} = useValidationStatus(draft?._id ?? id, type, true)
  const [stage, setStage] = useState<Stage>('idle')
  const [refusal, setRefusal] = useState<string | null>(null)
  const isReady = !isSyncing && !isValidating && revision === draft?._rev
  const publishAsUsual = original?.disabled ? undefined : original?.onHandle

  useConditionalToast({
    id: `published-${id}`,
    enabled: stage === 'published',
    status: 'success',
    title: 'Published. The former address now leads to the new one.',
  })

  const publish = useCallback(async () => {
    if (!draft) return 'idle'
    const publication = {id, draft, published}
    const refused = await slugRefusal(client, publication)
    if (refused) {
      setRefusal(refused)
      return 'idle'
    }
    if (!changesFormerSlugs(publication)) {
      publishAsUsual?.()
      return 'idle'
    }
    await publishWithFormerSlugs(client, publication)
    return 'published'
  }, [client, draft, id, published, publishAsUsual])

  useEffect(() => {
    // What is still being saved or checked comes first, as with the original.
    if (stage !== 'waiting' || !isReady) return
    setStage('publishing')
    publish().then(setStage, (error: unknown) => {
      setRefusal(error instanceof Error ? error.message : String(error))
      setStage('idle')
    })
  }, [stage, isReady, publish])

  useEffect(() => {
    if (stage !== 'published') return
    const timer = setTimeout(() => setStage('idle'), 4_000)
    return () => clearTimeout(timer)
  }, [stage])

  return (description: DocumentActionDescription): DocumentActionDescription => ({
    ...description,
    ...(stage === 'waiting' || stage === 'publishing'
      ? {disabled: true, label: 'Publishing…', title: null, shortcut: null}
      : {onHandle: () => setStage('waiting')}),
    dialog: refusal !== null && {
      type: 'dialog',
      header: 'Not published',
      content: <ReasonList reasons={[refusal]} />,
      onClose: () => setRefusal(null),
    },
  })
}
