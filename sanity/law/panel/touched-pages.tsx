import {Card, Stack, Text} from '@sanity/ui'
import {MARKETS, marketOf} from '#lib/i18n/locales.ts'
import {STUDIO_PATH} from '../../environment.ts'
import {marketTitle} from '../../schema/fields/market-options.ts'
import type {PageChange} from '../changes.ts'
import type {ChangesFrom} from '../outlook.ts'
import {nameOf, previewOf} from './page-names.ts'
import {PreviewLink} from './preview-link.tsx'
import {touchedInWords} from './touched-in-words.ts'

const day = new Intl.DateTimeFormat('en-GB', {dateStyle: 'long', timeZone: 'UTC'})

/** The pages that a change of law touches, by the day it does, then by market. */
export const TouchedPages = ({touched}: {touched: readonly ChangesFrom[]}) => (
  <Stack gap={4} data-testid="law-touched">
    {touched.map(({from, changes}) => (
      <Stack key={from?.toISOString() ?? 'now'} gap={3}>
        <Text size={1}>
          {from && `From ${day.format(from)}: `}
          {touchedInWords(changes)}
        </Text>
        {MARKETS.map((market) => (
          <MarketChanges
            key={market}
            title={marketTitle(market)}
            changes={changes.filter(({page}) => marketOf(page.locale) === market)}
          />
        ))}
      </Stack>
    ))}
  </Stack>
)

function MarketChanges({title, changes}: {title: string; changes: readonly PageChange[]}) {
  if (changes.length === 0) return null
  return (
    <Card padding={3} radius={2} border>
      <Stack gap={3}>
        <Text size={1} weight="semibold">
          {title} ({changes.length})
        </Text>
        {changes.map((change) => (
          <TouchedPage key={change.page.id} change={change} />
        ))}
      </Stack>
    </Card>
  )
}

function TouchedPage({change: {page, words, before, after}}: {change: PageChange}) {
  const preview = previewOf(page, STUDIO_PATH)
  const name = `${nameOf(page)} (${page.locale})`
  return (
    <Stack gap={2} data-testid="law-touched-page" data-after={after}>
      <Text size={1}>
        {preview === null ? name : <PreviewLink href={preview}>{name}</PreviewLink>}
      </Text>
      <Text size={1} muted>
        {before !== after && `${before} → ${after}. `}
        {words.join('. ')}.
      </Text>
    </Stack>
  )
}
