import {Stack, Text} from '@sanity/ui'
import type {Outlook} from '../law/outlook.ts'
import {TouchedPages} from '../law/panel/touched-pages.tsx'
import {Findings} from './refusal.tsx'

/** The pages that a change of law touches, for whoever answers for it to see before it is published. */
export const Confirmation = ({
  outlook: {touched, warnings},
  onFollow,
}: {
  outlook: Outlook
  onFollow: () => void
}) => (
  <Stack gap={4}>
    <TouchedPages touched={touched} />
    {warnings.length > 0 && (
      <Text size={1} weight="semibold">
        Fails already, for other reasons
      </Text>
    )}
    <Findings findings={warnings} onFollow={onFollow} />
  </Stack>
)
