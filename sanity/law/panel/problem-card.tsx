import {Card, Flex, Stack, Text} from '@sanity/ui'
import type {ReactNode} from 'react'
import type {Excerpt, Problem} from '../problem.ts'
import {PlaceLink} from './place-link.tsx'

/** One problem in words: the rule, the sentence it is about, and the fields that mend it. */
export function ProblemCard({
  problem,
  note,
  onFollow,
}: {
  problem: Problem
  /** Said beside the rules: where it stands. */
  note?: ReactNode
  onFollow: () => void
}) {
  const {id, severity, words, rules, excerpt, places} = problem
  const heading = [...rules, note].filter(Boolean)
  return (
    <Card
      padding={3}
      radius={2}
      border
      tone={severity === 'block' ? 'critical' : 'caution'}
      data-testid="law-problem"
    >
      <Stack gap={3}>
        {heading.length > 0 && (
          <Text size={1} weight="semibold">
            {rules.join(', ')}
            {rules.length > 0 && note !== undefined && ' · '}
            {note}
          </Text>
        )}
        <Text size={1}>{words}</Text>
        {excerpt && <Sentence excerpt={excerpt} />}
        <Flex gap={1} wrap="wrap">
          {places.map((place) => (
            <PlaceLink key={`${id} ${JSON.stringify(place)}`} place={place} onFollow={onFollow} />
          ))}
        </Flex>
      </Stack>
    </Card>
  )
}

/** The sentence with its term marked, in the words of the document. */
const Sentence = ({excerpt: {sentence, start, end}}: {excerpt: Excerpt}) => (
  <Text size={1} as="blockquote" style={{margin: 0}}>
    <span dir="auto" style={{overflowWrap: 'anywhere'}}>
      {sentence.slice(0, start)}
      <mark>{sentence.slice(start, end)}</mark>
      {sentence.slice(end)}
    </span>
  </Text>
)
