import {useMemo} from 'react'
import {
  type DocumentActionComponent,
  type DocumentActionDescription,
  type DocumentActionProps,
  useConditionalToast,
  useSchema,
  useValidationStatus,
} from 'sanity'
import {isOfLaw} from '../law/validator.ts'
import {publicationDialog} from './publication-dialog.tsx'
import {ReasonList} from './reason-list.tsx'
import {usePublication} from './use-publication.ts'
import {validationReasons} from './validation-reasons.ts'

/**
 * The Studio's own publish button, which says why it refuses and leads to where that is mended, waits
 * for what is still being checked, and records the slug a page leaves behind. Look, shortcut and states
 * are the original's.
 */
export function publishAction(original: DocumentActionComponent): DocumentActionComponent {
  const PublishAction = (props: DocumentActionProps) => {
    const description = original(props)
    const held = useHeld(props)
    const publication = usePublication(props, held.reasons)
    useConditionalToast({
      id: `published-${props.id}`,
      enabled: publication.stage === 'published',
      status: 'success',
      title: 'Published. The former address now leads to the new one.',
    })
    useConditionalToast({
      id: `left-failing-${props.id}`,
      enabled: publication.leftFailing > 0,
      status: 'warning',
      title: 'Published, but pages of this document stay withheld',
      description: 'The panel “Law” says why, and where it is mended.',
    })
    return description && describe(description, publication, held, props)
  }
  return Object.assign(PublishAction, {action: 'publish' as const, displayName: 'PublishAction'})
}

/** What validation has against the draft: what is for this button to say, and all of it for the tooltip. */
function useHeld({id, type, draft}: DocumentActionProps) {
  const {validation} = useValidationStatus(draft?._id ?? id, type, true)
  const schema = useSchema().get(type)
  const hasDraft = draft !== null
  return useMemo(() => {
    const reasons = hasDraft ? validationReasons(validation, schema) : []
    const ofLaw = hasDraft
      ? validation.filter(({level, message}) => level === 'error' && isOfLaw(message))
      : []
    const tooltip = [...reasons.map(({words}) => words), ...ofLaw.map(({message}) => message)]
    return {reasons, tooltip: [...new Set(tooltip)]}
  }, [validation, schema, hasDraft])
}

function describe(
  description: DocumentActionDescription,
  publication: ReturnType<typeof usePublication>,
  {tooltip}: ReturnType<typeof useHeld>,
  {id, type}: DocumentActionProps,
): DocumentActionDescription {
  const {stage, canStart, start} = publication
  const isUnderWay = stage === 'waiting' || stage === 'publishing'
  const isHeld = tooltip.length > 0
  return {
    ...description,
    ...(isHeld && {title: <ReasonList reasons={tooltip} />}),
    // A refusal is said when it is asked for: each of its reasons leads somewhere.
    ...(isHeld && canStart && {disabled: false}),
    ...(isUnderWay
      ? {disabled: true, label: 'Publishing…', title: null, shortcut: null}
      : {onHandle: start}),
    dialog: publicationDialog(publication, {id, type}),
  }
}
