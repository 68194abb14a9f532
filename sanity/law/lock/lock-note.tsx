import {LockIcon} from '@sanity/icons/Lock'
import {Card, Flex, Text} from '@sanity/ui'
import type {ReactNode} from 'react'

/** Says above a form or field that it is locked, and what can be done about it. */
export const LockNote = ({testId, children}: {testId: string; children: ReactNode}) => (
  <Card padding={3} radius={2} border tone="caution" data-testid={testId}>
    <Flex gap={3}>
      <Text size={1}>
        <LockIcon />
      </Text>
      <Text size={1}>{children}</Text>
    </Flex>
  </Card>
)
