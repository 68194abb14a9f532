import {BillIcon} from '@sanity/icons/Bill'
import {Box, Card, Flex, Spinner, Stack, Text} from '@sanity/ui'
import {type DocumentInspector, type DocumentInspectorProps, useSchema} from 'sanity'
import {DocumentInspectorHeader} from 'sanity/structure'
import {isJudgedType} from '../judged-types.ts'
import {useVerdicts, type Verdicts} from '../use-verdicts.ts'
import {MarketVerdicts, summaryOf} from './market-verdicts.tsx'
import {ProblemCard} from './problem-card.tsx'
import {TouchedPages} from './touched-pages.tsx'

/** What the law says of the pages of a document, for every market and language, while it is edited. */
function LawPanel({documentId, documentType, onClose}: DocumentInspectorProps) {
  const verdicts = useVerdicts(documentId, documentType)
  return (
    <Flex direction="column" height="fill" overflow="hidden" data-testid="law-panel">
      <DocumentInspectorHeader
        as="header"
        flex="none"
        title="Law"
        closeButtonLabel="Close the panel"
        onClose={onClose}
      />
      <Card flex={1} overflow="auto" padding={3} tabIndex={-1}>
        <Body verdicts={verdicts} type={documentType} onFollow={() => closeWhenNarrow(onClose)} />
      </Card>
    </Flex>
  )
}

/** On a narrow screen the panel lies over the form that a reason leads to. */
function closeWhenNarrow(onClose: () => void) {
  if (window.matchMedia('(max-width: 899px)').matches) onClose()
}

type Given = {verdicts: Verdicts; type: string; onFollow: () => void}

function Body({verdicts, type, onFollow}: Given) {
  const title = useSchema().get(type)?.title ?? 'document'
  if (verdicts.kind === 'loading') {
    return (
      <Flex gap={3} padding={2} align="center" as="output">
        <Spinner muted />
        <Text size={1} muted>
          Judging its pages…
        </Text>
      </Flex>
    )
  }
  if (verdicts.kind === 'failed') {
    return (
      <Card padding={3} radius={2} tone="critical" role="alert">
        <Text size={1}>Its pages could not be judged: {verdicts.words}</Text>
      </Card>
    )
  }
  const {pages, broken, touched, origins, mode} = verdicts
  return (
    <Stack gap={4}>
      {!mode.isKnown && (
        <Card padding={3} radius={2} tone="caution">
          <Text size={1}>
            The site did not say how it runs, so pages are judged as outside demo mode.
          </Text>
        </Card>
      )}
      {broken.map((problem) => (
        <ProblemCard key={problem.id} problem={problem} onFollow={onFollow} />
      ))}
      {touched.length > 0 && (
        <Stack gap={3}>
          <Text as="h3" size={1} weight="semibold">
            What publishing changes
          </Text>
          <TouchedPages touched={touched} />
        </Stack>
      )}
      <Box padding={1}>
        <Text size={1} muted as="output" data-testid="law-summary">
          {pages.length === 0 ? `This ${title.toLowerCase()} is on no page.` : summaryOf(pages)}
        </Text>
      </Box>
      <MarketVerdicts pages={pages} origins={origins} onFollow={onFollow} />
    </Stack>
  )
}

export const lawInspector: DocumentInspector = {
  name: 'law',
  component: LawPanel,
  useMenuItem: ({documentType}) => ({
    hidden: !isJudgedType(documentType),
    icon: BillIcon,
    title: 'Law',
    showAsAction: true,
  }),
}
