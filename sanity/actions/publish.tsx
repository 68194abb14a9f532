import {
  type DocumentActionComponent,
  type DocumentActionDescription,
  type DocumentActionProps,
  useConditionalToast,
  useSchema,
  useValidationStatus,
} from 'sanity'
import {ReasonList} from './reason-list.tsx'
import {usePublication} from './use-publication.ts'
import {validationReasons} from './validation-reasons.ts'

/**
 * The Studio's own publish button, which says why it refuses, waits for what is still being checked,
 * and records the slug a page leaves behind. Look, shortcut and states are the original's.
 */
export function publishAction(original: DocumentActionComponent): DocumentActionComponent {
  const PublishAction = (props: DocumentActionProps) => {
    const description = original(props)
    const reasons = useValidationReasons(props)
    const publication = usePublication(props, reasons)
    useConditionalToast({
      id: `published-${props.id}`,
      enabled: publication.stage === 'published',
      status: 'success',
      title: 'Published. The former address now leads to the new one.',
    })
    return description && describe(description, publication, reasons)
  }
  return Object.assign(PublishAction, {action: 'publish' as const, displayName: 'PublishAction'})
}

function useValidationReasons({id, type, draft}: DocumentActionProps): string[] {
  const {validation} = useValidationStatus(draft?._id ?? id, type, true)
  const schema = useSchema().get(type)
  return draft ? validationReasons(validation, schema) : []
}

function describe(
  description: DocumentActionDescription,
  {stage, refusal, start, close}: ReturnType<typeof usePublication>,
  reasons: string[],
): DocumentActionDescription {
  const isUnderWay = stage === 'waiting' || stage === 'publishing'
  return {
    ...description,
    ...(reasons.length > 0 && {title: <ReasonList reasons={reasons} />}),
    ...(isUnderWay
      ? {disabled: true, label: 'Publishing…', title: null, shortcut: null}
      : {onHandle: start}),
    dialog: refusal !== null && {
      type: 'dialog',
      header: 'Not published',
      content: <ReasonList reasons={refusal} />,
      onClose: close,
    },
  }
}
