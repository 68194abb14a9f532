import {Box, Stack, Text} from '@sanity/ui'
import {STUDIO_PATH} from '../../environment.ts'
import type {JudgedPage} from '../pages.ts'
import {previewOf} from './page-names.ts'
import {PlaceLink} from './place-link.tsx'
import {PreviewLink} from './preview-link.tsx'

const PLACES = {
  top: 'above everything',
  beforeContent: 'before the content',
  beforeTeasers: 'before the products it leads to',
  productLink: 'as a link beside the product',
  atBlock: 'in the text',
  afterContent: 'after the content',
}
const VERIFICATION = {
  verified: 'verified at its source',
  secondary: 'from a secondary source',
  unverified: 'not verified',
}
const ELEMENTS = {
  product: 'Products',
  page: 'The page',
  reviewerBox: 'The reviewer’s box',
  unverifiedNotice: 'Words of a notice that are not verified',
}

const day = new Intl.DateTimeFormat('en-GB', {dateStyle: 'long', timeZone: 'UTC'})

/** What the law asks of a page and forbids on it, and when that can change. */
export function PageRequirements({page, onFollow}: {page: JudgedPage; onFollow: () => void}) {
  const {notices, forbiddenProducts, forbiddenElements, nextChangeAt} = page.judged
  const preview = previewOf(page, STUDIO_PATH)
  const forbidden = [
    ...forbiddenProducts.map(({key, rule}) => `Does not lead to “${key}” (${rule})`),
    ...forbiddenElements.map(({element, rule}) => `${ELEMENTS[element]} is left out (${rule})`),
  ]
  return (
    <Box padding={3} paddingTop={2} data-testid="law-requirements">
      <Stack gap={3}>
        {notices.length === 0 && (
          <Text size={1} muted>
            No notice is required.
          </Text>
        )}
        {notices.map((notice) => (
          <Stack key={notice._id} gap={2}>
            <Text size={1}>
              “{notice.heading}”, {PLACES[notice.place]}, {VERIFICATION[notice.verification]} (
              {notice.rules.join(', ') || 'added by an editor'})
            </Text>
            <Box>
              <PlaceLink
                place={{
                  kind: 'field',
                  documentId: notice._id,
                  type: 'disclaimer',
                  path: ['text'],
                  label: `Read the notice “${notice.key}”`,
                }}
                onFollow={onFollow}
              />
            </Box>
          </Stack>
        ))}
        {forbidden.map((words) => (
          <Text key={words} size={1}>
            {words}
          </Text>
        ))}
        <Text size={1} muted>
          {nextChangeAt === null
            ? 'No change of law is ahead.'
            : `The law can change on ${day.format(new Date(nextChangeAt))}.`}
        </Text>
        {preview !== null && (
          <Text size={1}>
            <PreviewLink href={preview}>See the page</PreviewLink>
          </Text>
        )}
      </Stack>
    </Box>
  )
}
