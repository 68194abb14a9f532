import {Stack, Text} from '@sanity/ui'
import {MARKETS, marketOf} from '#lib/i18n/locales.ts'
import {marketTitle} from '../../schema/fields/market-options.ts'
import type {JudgedPage} from '../pages.ts'
import type {Origins} from '../problems.ts'
import {PageVerdict} from './page-verdict.tsx'

/** The pages by market, in the order of the markets. */
export function MarketVerdicts({
  pages,
  origins,
  onFollow,
}: {
  pages: readonly JudgedPage[]
  origins: Origins
  onFollow: () => void
}) {
  return MARKETS.flatMap((market) => {
    const own = pages.filter(({locale}) => marketOf(locale) === market)
    if (own.length === 0) return []
    return (
      <Stack key={market} gap={2} as="section" aria-label={marketTitle(market)}>
        <Text as="h3" size={1} weight="semibold">
          {marketTitle(market)}
        </Text>
        {own.map((page) => (
          <PageVerdict key={page.id} page={page} origins={origins} onFollow={onFollow} />
        ))}
      </Stack>
    )
  })
}

/** `On 6 pages: 5 shown, 1 withheld.` */
export function summaryOf(pages: readonly JudgedPage[]): string {
  const withheld = pages.filter(({judged}) => judged.status === 'withheld').length
  const counts = [
    `${pages.length - withheld} shown`,
    ...(withheld > 0 ? [`${withheld} withheld`] : []),
  ]
  return `On ${pages.length} ${pages.length === 1 ? 'page' : 'pages'}: ${counts.join(', ')}.`
}
