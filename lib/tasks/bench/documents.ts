import {MARKETS, publicLocales} from '#lib/i18n/locales.ts'

/**
 * Made-up content of the shape of ours, in families: an article and a product, each with its words in
 * every locale, the product's status in every market, a notice, a draft and now and then a version.
 */

export type BenchDocument = {_id: string; _type: string; [field: string]: unknown}

const markets = MARKETS.filter((market) => market !== 'XX')

const block = (number: number) => ({
  _key: `p${number}`,
  _type: 'block',
  style: 'normal',
  markDefs: [],
  children: [
    {
      _key: 's',
      _type: 'span',
      marks: [],
      text: `Sentence ${number} about muscles and salts. `.repeat(6),
    },
  ],
})

const body = (family: number) => Array.from({length: 8}, (_, part) => block(part + (family % 97)))

const reference = (id: string, more: object = {}) => ({_type: 'reference', _ref: id, ...more})

const slug = (current: string) => ({_type: 'slug', current})

/** `2026-01-01` to `2026-12-28`, the same for the same number. */
const day = (number: number) =>
  `2026-${String((number % 12) + 1).padStart(2, '0')}-${String((number % 28) + 1).padStart(2, '0')}`

const articleText = (family: number, locale: string, _id: string): BenchDocument => ({
  _id,
  _type: 'articleText',
  article: reference(`article-${family}`),
  locale,
  title: `Topic ${family} in ${locale}`,
  slug: slug(`topic-${family}`),
  standfirst: 'What helps at night, and when to see a doctor.',
  lastReviewed: day(family),
  body: body(family),
})

const productText = (family: number, locale: string): BenchDocument => ({
  _id: `productText-${family}-${locale}`,
  _type: 'productText',
  productMarket: reference(`productMarket-${family}-${locale.slice(-2)}`),
  product: reference(`product-${family}`),
  locale,
  displayName: `Product ${family} in ${locale}`,
  slug: slug(`product-${family}`),
  summary: 'Magnesium for tired muscles.',
  dosage: body(family).slice(0, 3),
  storage: body(family).slice(3, 5),
})

const productMarket = (family: number, market: string): BenchDocument => ({
  _id: `productMarket-${family}-${market}`,
  _type: 'productMarket',
  product: reference(`product-${family}`),
  market,
  legalStatus: family % 3 === 0 ? 'medicine' : 'foodSupplement',
  holder: {name: 'Holder (demo)', address: 'Somewhere 1'},
  packs: [20, 50, 100].map((size) => ({_key: `k${size}`, size, gtin: `952${family}${size}`})),
})

function family(number: number): BenchDocument[] {
  const related = [reference(`product-${number}`, {_key: 'r'})]
  return [
    {_id: `product-${number}`, _type: 'product', key: `product-${number}`, brand: 'Demo'},
    ...markets.map((market) => productMarket(number, market)),
    ...publicLocales.map((locale) => productText(number, locale)),
    {
      _id: `article-${number}`,
      _type: 'article',
      key: `topic-${number}`,
      topicClass: 'symptom',
      relatedProducts: related,
    },
    ...publicLocales.map((locale) =>
      articleText(number, locale, `articleText-${number}-${locale}`),
    ),
    {
      _id: `disclaimer-${number}`,
      _type: 'disclaimer',
      key: `notice-${number}`,
      market: markets[number % markets.length],
      language: 'de',
      text: 'Read the leaflet.',
    },
    articleText(number, 'de-DE', `drafts.articleText-${number}-de-DE`),
    ...(number % 4 === 0
      ? [articleText(number, 'fr-FR', `versions.summer.articleText-${number}-fr-FR`)]
      : []),
  ]
}

/** `count` documents in an order in which each refers only to earlier ones. */
export function benchDocuments(count: number): BenchDocument[] {
  const documents: BenchDocument[] = []
  for (let number = 0; documents.length < count; number++) documents.push(...family(number))
  return documents.slice(0, count)
}

/** How many families are whole among so many documents. */
export const familiesIn = (documents: readonly BenchDocument[]) =>
  documents.filter(({_id}) => _id.startsWith('drafts.')).length - 1
