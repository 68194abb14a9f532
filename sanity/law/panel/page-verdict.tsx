import {Badge, Box, Card, Flex, Stack, Text} from '@sanity/ui'
import {useState} from 'react'
import {localeTitle} from '../../schema/fields/locale-title.ts'
import type {JudgedPage} from '../pages.ts'
import {type Origins, problemsOf} from '../problems.ts'
import {nameOf} from './page-names.ts'
import {PageRequirements} from './page-requirements.tsx'
import {ProblemCard} from './problem-card.tsx'

type Given = {page: JudgedPage; origins: Origins; onFollow: () => void}

/** One page: whether it is shown, why not, and under it what the law asks of it. */
export function PageVerdict({page, origins, onFollow}: Given) {
  const problems = problemsOf(page, origins)
  const [isOpen, setOpen] = useState(false)
  const state = stateOf(page)
  return (
    <Card radius={2} border data-testid="law-page" data-page={page.id} data-status={state.status}>
      <Card
        as="button"
        type="button"
        padding={3}
        radius={2}
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
        style={{textAlign: 'start', width: '100%'}}
      >
        <Flex gap={3} align="center">
          <Stack gap={2} flex={1}>
            <Text size={1} weight="medium">
              {nameOf(page)}
            </Text>
            <Text size={1} muted>
              {localeTitle(page.locale)}
            </Text>
          </Stack>
          <Badge tone={state.tone}>{state.words}</Badge>
        </Flex>
      </Card>
      {problems.length > 0 && (
        <Box padding={2} paddingTop={0}>
          <Stack gap={2}>
            {problems.map((problem) => (
              <ProblemCard key={problem.id} problem={problem} onFollow={onFollow} />
            ))}
          </Stack>
        </Box>
      )}
      {isOpen && <PageRequirements page={page} onFollow={onFollow} />}
    </Card>
  )
}

function stateOf({judged}: JudgedPage) {
  if (judged.status === 'withheld') {
    return {status: 'withheld', words: 'Withheld', tone: 'critical'} as const
  }
  return judged.warnings.length > 0
    ? ({status: 'warned', words: 'Shown, with a warning', tone: 'caution'} as const)
    : ({status: 'shown', words: 'Shown', tone: 'positive'} as const)
}
