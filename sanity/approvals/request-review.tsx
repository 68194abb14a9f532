import {EnvelopeIcon} from '@sanity/icons/Envelope'
import {Text} from '@sanity/ui'
import {type DocumentActionComponent, useConditionalToast} from 'sanity'
import {requestReview} from './sign.ts'
import {useSigning} from './use-signing.ts'

/** Asks for the approval of a text as it is. */
export const RequestReviewAction: DocumentActionComponent = (props) => {
  const {text, standing, sign, refusal, forget, isReady, isDone} = useSigning(props)
  useConditionalToast({
    id: `review-requested-${props.id}`,
    enabled: isDone,
    status: 'success',
    title: 'The review is asked for.',
  })
  if (!text) return null
  const isPointless = standing?.state === 'inReview' || standing?.isApproved === true
  return {
    label: 'Ask for review',
    icon: EnvelopeIcon,
    disabled: !isReady || isPointless,
    ...(isPointless && {title: 'These words are approved, or a review of them was asked for.'}),
    onHandle: () => void sign((signer) => requestReview(signer, text)),
    dialog: refusal !== null && {
      type: 'dialog',
      header: 'No review was asked for',
      content: <Text>{refusal}</Text>,
      onClose: forget,
    },
  }
}
