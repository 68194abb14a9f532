import {Button, Flex} from '@sanity/ui'
import type {DocumentActionDescription} from 'sanity'
import type {Outlook} from '../law/outlook.ts'
import {Confirmation} from './confirmation.tsx'
import {Refusal, type RefusalReasons} from './refusal.tsx'

/** How far a publication has come: refused, or asked about, or neither. */
type Asked = {
  refusal: RefusalReasons | null
  asked: Outlook | null
  confirm: () => void
  close: () => void
}

/** The dialog of a publication: why it was refused, or which pages a change of law touches. */
export function publicationDialog(
  {refusal, asked, confirm, close}: Asked,
  document: {id: string; type: string},
): DocumentActionDescription['dialog'] {
  if (refusal) {
    return {
      type: 'dialog',
      header: 'Not published',
      content: <Refusal reasons={refusal} document={document} onFollow={close} />,
      onClose: close,
    }
  }
  if (!asked) return null
  const withholds = asked.touched.some(({changes}) =>
    changes.some(({after, before}) => after !== 'shown' && before === 'shown'),
  )
  return {
    type: 'dialog',
    header: 'Publish this change of law?',
    content: <Confirmation outlook={asked} onFollow={close} />,
    footer: (
      <Flex gap={2} justify="flex-end" padding={3}>
        <Button mode="bleed" text="Cancel" onClick={close} />
        <Button tone={withholds ? 'critical' : 'primary'} text="Publish" onClick={confirm} />
      </Flex>
    ),
    onClose: close,
  }
}
