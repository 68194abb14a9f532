import {LockIcon} from '@sanity/icons/Lock'
import {Card, Flex, Stack, Text} from '@sanity/ui'
import type {InputProps} from 'sanity'
import {mayWrite} from '../../granted-types.ts'

/** The form of a regulated text, which says to everybody else why it cannot be changed. */
export function RegulatedForm(props: InputProps) {
  if (mayWrite(props.schemaType.name)) return props.renderDefault(props)
  return (
    <Stack gap={5}>
      <Card padding={3} radius={2} border tone="caution" data-testid="regulated-lock">
        <Flex gap={3}>
          <Text size={1}>
            <LockIcon />
          </Text>
          <Text size={1}>
            Regulated text: pages carry it, or are judged by it, because the law says so. Only the
            regulatory role and administrators change it.
          </Text>
        </Flex>
      </Card>
      {props.renderDefault(props)}
    </Stack>
  )
}
