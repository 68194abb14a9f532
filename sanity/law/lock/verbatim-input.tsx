import {getPublishedId} from '@sanity/client/csm'
import {LockIcon} from '@sanity/icons/Lock'
import {Card, Flex, Stack, Text} from '@sanity/ui'
import {type StringInputProps, useEditState, useFormValue} from 'sanity'
import {isLocked} from './is-locked.ts'

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
      <Card padding={3} radius={2} border tone="caution" data-testid="verbatim-lock">
        <Flex gap={3}>
          <Text size={1}>
            <LockIcon />
          </Text>
          <Text size={1}>
            Locked: the law gives these words, and they were compared with its text. New words are a
            new version: choose “New version from a date” beside the publish button. A mistake is
            mended by first taking back the verification and publishing that.
          </Text>
        </Flex>
      </Card>
      {props.renderDefault({...props, readOnly: true, elementProps})}
    </Stack>
  )
}
