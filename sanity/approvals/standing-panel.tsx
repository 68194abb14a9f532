import {Badge, Card, Flex, Stack, Text} from '@sanity/ui'
import {useDeferredValue, useMemo} from 'react'
import {type ObjectInputProps, type SanityDocumentLike, useFormValue} from 'sanity'
import {standingIn} from './dataset.ts'
import {useDatasetOf} from './use-dataset.ts'
import {sentencesOf, STATE_TITLES, STATE_TONES} from './words.ts'

/** The form of a text, under the state it is in and why. */
export const TextForm = (props: ObjectInputProps) => (
  <Stack gap={5}>
    <StandingPanel />
    {props.renderDefault(props)}
  </Stack>
)

function StandingPanel() {
  // The whole text is hashed: not at every key that is pressed.
  const value = useDeferredValue(useFormValue([]))
  const text = isText(value) ? value : null
  const dataset = useDatasetOf(text)
  const standing = useMemo(() => text && dataset && standingIn(dataset, text), [text, dataset])
  if (!standing) return null
  return (
    <Card border radius={2} padding={4} tone={STATE_TONES[standing.state]} data-testid="standing">
      <Stack gap={3}>
        <Flex>
          <Badge tone={STATE_TONES[standing.state]} data-testid="standing-state">
            {STATE_TITLES[standing.state]}
          </Badge>
        </Flex>
        {sentencesOf(standing).map((sentence) => (
          <Text size={1} key={sentence}>
            {sentence}
          </Text>
        ))}
      </Stack>
    </Card>
  )
}

/** The value of a form that stands open is a document, once it has an id. */
const isText = (value: unknown): value is SanityDocumentLike =>
  typeof value === 'object' && value !== null && '_id' in value && '_type' in value
