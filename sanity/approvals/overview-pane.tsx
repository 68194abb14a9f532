import {Badge, Box, Card, Flex, Heading, Stack, Text} from '@sanity/ui'
import {IntentLink} from 'sanity/router'
import {localeTitle} from '../schema/fields/locale-title.ts'
import {overviewOf, type Section, SECTIONS, type Waiting} from './overview.ts'
import {useWholeDataset} from './use-dataset.ts'
import {sentencesOf, STATE_TITLES, STATE_TONES} from './words.ts'

/** Which texts wait for approval, are behind their source, or are due for a review, by locale. */
export function OverviewPane() {
  const dataset = useWholeDataset()
  if (!dataset) return null
  const overview = overviewOf(dataset)
  return (
    <Box padding={4} overflow="auto" height="fill" data-testid="approvals">
      <Stack gap={6}>
        {SECTIONS.map(({name, title}) => (
          <WaitingList key={name} name={name} title={title} texts={overview[name]} />
        ))}
      </Stack>
    </Box>
  )
}

function WaitingList(given: {name: Section; title: string; texts: readonly Waiting[]}) {
  const {name, title, texts} = given
  return (
    <Stack gap={4} as="section" aria-labelledby={`approvals-${name}`}>
      <Heading as="h2" size={1} id={`approvals-${name}`}>
        {title} ({texts.length})
      </Heading>
      {texts.map((text) => (
        <WaitingText key={text.id} text={text} />
      ))}
    </Stack>
  )
}

function WaitingText({text}: {text: Waiting}) {
  const {id, type, title, locale, standing} = text
  return (
    <Card border radius={2} padding={4}>
      <Stack gap={3}>
        <Flex gap={3} align="center" wrap="wrap">
          <Badge tone={STATE_TONES[standing.state]}>{STATE_TITLES[standing.state]}</Badge>
          <Text size={1} weight="semibold">
            <IntentLink intent="edit" params={{id, type}}>
              {title}
            </IntentLink>
          </Text>
          <Text size={1} muted>
            {localeTitle(locale)}
          </Text>
        </Flex>
        {sentencesOf(standing).map((sentence) => (
          <Text size={1} muted key={sentence}>
            {sentence}
          </Text>
        ))}
      </Stack>
    </Card>
  )
}
