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

/** A notice that a page misses, begun with what is known of it. */
export const MISSING_NOTICE = 'disclaimer-missing'

const missingNotice: Template<{key: string; market: string; language: string}> = {
  id: MISSING_NOTICE,
  title: 'Missing notice',
  schemaType: 'disclaimer',
  parameters: [
    {name: 'key', type: 'string', title: 'Key'},
    {name: 'market', type: 'string', title: 'Market'},
    {name: 'language', type: 'string', title: 'Language'},
  ],
  value: ({key, market, language}: {key: string; market: string; language: string}) => ({
    key,
    market: {_type: 'reference', _ref: `market-${market}`},
    language,
  }),
}

/** What a new document already knows from the list in which it was created. */
export const templates = [
  inLocale('articleText', 'Article'),
  inLocale('productText', 'Product words'),
  inLocale('questionText', 'Question words'),
  inLocale('leaflet', 'Package leaflet'),
  inMarket('productMarket', 'Product status'),
  inMarket('disclaimer', 'Notice'),
  missingNotice,
]
