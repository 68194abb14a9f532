import {useState} from 'react'
import type {DocumentActionDescription, DocumentActionProps} from 'sanity'
import {NewVersionForm} from './new-version-form.tsx'

/**
 * “New version from a date”: what a change of law asks of a notice. The words that come begin on a day,
 * the present ones end the day before, and both wait as drafts to be published together.
 */
export function NewVersionAction({
  draft,
  published,
  onComplete,
}: DocumentActionProps): DocumentActionDescription | null {
  const present = draft ?? published
  const [isOpen, setOpen] = useState(false)
  if (!present) return null
  const close = () => {
    setOpen(false)
    onComplete()
  }
  return {
    label: 'New version from a date',
    title: 'For a change of law: other words from a day on',
    onHandle: () => setOpen(true),
    dialog: isOpen && {
      type: 'dialog',
      header: 'New version from a date',
      content: <NewVersionForm present={present} onDone={close} />,
      onClose: close,
    },
  }
}
