import {getPublishedId} from '@sanity/client/csm'
import {Stack} from '@sanity/ui'
import {type StringInputProps, useEditState, useFormValue} from 'sanity'
import {isLocked} from './is-locked.ts'
import {LockNote} from './lock-note.tsx'

/** The words of a notice; locked while they are published as compared with the law. */
export function VerbatimInput(props: StringInputProps) {
  const id = useFormValue(['_id'])
  const {published} = useEditState(
    typeof id === 'string' ? getPublishedId(id) : '',
    'disclaimer',
    'low',
  )
  if (!isLocked(published)) return props.renderDefault(props)
  const elementProps = {...props.elementProps, readOnly: true}
  return (
    <Stack gap={3}>
      <LockNote testId="verbatim-lock">
        Locked: the law gives these words, and they were compared with its text. New words are a new
        version: choose “New version from a date” beside the publish button. A mistake is mended by
        first taking back the verification and publishing that.
      </LockNote>
      {props.renderDefault({...props, readOnly: true, elementProps})}
    </Stack>
  )
}
