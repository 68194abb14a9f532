/** The types whose documents decide what pages say and whether they are shown. */
export const PAGE_TYPES = [
  'article',
  'articleText',
  'evidenceStatement',
  'product',
  'productMarket',
  'productText',
  'question',
  'questionText',
  'glossaryTerm',
  'leaflet',
]

/** Regulated texts: they are the law of pages, and stand on none of their own. */
export const LAW_TYPES = ['disclaimer', 'disclaimerRule', 'market', 'claim']

export const isLawType = (type: string) => LAW_TYPES.includes(type)
export const isJudgedType = (type: string) => PAGE_TYPES.includes(type) || isLawType(type)

/** What is on record of a text, or of a product: who approved it, which warning it took in turn, its recalls. */
export const RECORD_TYPES = ['approval', 'reviewRequest', 'warningUse', 'recallNotice']

/** Every document of the dataset that a verdict can rest on: published, drafts and versions. */
export const STORED_QUERY = `*[_type in ${JSON.stringify([...PAGE_TYPES, ...LAW_TYPES, ...RECORD_TYPES])}]`
