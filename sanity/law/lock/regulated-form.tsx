import {Stack} from '@sanity/ui'
import type {InputProps} from 'sanity'
import {mayWrite} from '../../granted-types.ts'
import {LockNote} from './lock-note.tsx'

/** The form of a regulated text, which says to everybody else why it cannot be changed. */
export function RegulatedForm(props: InputProps) {
  if (mayWrite(props.schemaType.name)) return props.renderDefault(props)
  return (
    <Stack gap={5}>
      <LockNote testId="regulated-lock">
        Regulated text: pages carry it, or are judged by it, because the law says so. Only the
        regulatory role and administrators change it.
      </LockNote>
      {props.renderDefault(props)}
    </Stack>
  )
}
