import type {Template} from 'sanity'

const inLocale = (schemaType: string, title: string): Template<{locale: string}> => ({
  id: `${schemaType}-in-locale`,
  title,
  schemaType,
  parameters: [{name: 'locale', type: 'string', title: 'Locale'}],
  value: ({locale}: {locale: string}) => ({locale}),
})

const inMarket = (schemaType: string, title: string): Template<{market: string}> => ({
  id: `${schemaType}-in-market`,
  title,
  schemaType,
  parameters: [{name: 'market', type: 'string', title: 'Market'}],
  value: ({market}: {market: string}) => ({market: {_type: 'reference', _ref: `market-${market}`}}),
})

/** What a new document already knows from the list in which it was created. */
export const templates = [
  inLocale('articleText', 'Article'),
  inLocale('productText', 'Product words'),
  inMarket('productMarket', 'Product status'),
  inMarket('disclaimer', 'Notice'),
]
