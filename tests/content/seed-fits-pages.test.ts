import {createClient} from '@sanity/client'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {z} from 'zod'
import {Article, ARTICLE_QUERY} from '#lib/content/article.ts'
import {Leaflet, LEAFLETS_QUERY} from '#lib/content/leaflet.ts'
import {Listing, LISTING_QUERY} from '#lib/content/listing.ts'
import {NOTICE_TEXTS_QUERY, NoticeText} from '#lib/content/notice-text.ts'
import {Product, PRODUCT_QUERY} from '#lib/content/product.ts'
import {Rule, RULES_QUERY} from '#lib/content/rule.ts'
import {evaluate} from '#lib/disclaimer/evaluate.ts'
import {type Locale, marketOf} from '#lib/i18n/locales.ts'
import {judgeArticle} from '#lib/judged/article.ts'
import {ARTICLE_PAGE_QUERY, ArticlePage} from '#lib/judged/article-page.ts'
import {judgeLeaflet, leafletsOf} from '#lib/judged/leaflet.ts'
import {judgeProduct, productIn} from '#lib/judged/product.ts'
import {PRODUCT_PAGE_QUERY, ProductPage} from '#lib/judged/product-page.ts'
import {seedDocuments} from '#sanity/seed/index.ts'
import {loadSeed} from '../contract/load-seed.ts'
import {type RunningLake, startLake} from '../contract/serve-lake.ts'
import {medicinePage, product} from './law.ts'

/** Every query of the site over the whole seed, in every locale it has words in. */

const documents = seedDocuments({testLocales: true})

const addresses = (type: 'articleText' | 'productText') =>
  documents.flatMap((document) =>
    document._type === type && 'slug' in document
      ? [{locale: document.locale, slug: document.slug.current}]
      : [],
  )

let lake: RunningLake
let fetch: (query: string, params?: Record<string, string>) => Promise<unknown>

beforeAll(async () => {
  lake = await startLake()
  const client = createClient({
    projectId: 'local',
    dataset: 'production',
    apiVersion: '2025-02-19',
    perspective: 'published',
    useCdn: false,
    apiHost: lake.url,
    useProjectHostname: false,
    token: lake.token,
  })
  await loadSeed(client, documents)
  fetch = (query, params = {}) => client.fetch(query, params)
})

afterAll(() => lake.stop())

test.each(addresses('articleText'))(
  'the article $slug fits its page in $locale',
  async ({locale, slug}) => {
    const params = {locale, slug, market: marketOf(locale as Locale)}
    const article = Article.parse(await fetch(ARTICLE_QUERY, params))
    expect(article).toMatchObject({locale, slug})
    expect(article.body.some(({_type}) => _type === 'figure')).toBe(true)
    expect(article.references.length).toBeGreaterThanOrEqual(3)
  },
)

test.each(addresses('productText'))(
  'the product $slug fits its page in $locale',
  async ({locale, slug}) => {
    const product = Product.parse(await fetch(PRODUCT_QUERY, {locale, slug}))
    expect(product).toMatchObject({locale, slug})
    expect(product.status.market).toBe(marketOf(locale as Locale))
  },
)

const leaflets = documents.filter((document) => document._type === 'leaflet')

test.each([
  ...new Set(leaflets.map((leaflet) => `${leaflet.productMarket._ref} ${leaflet.locale}`)),
])(
  'the leaflet of %s fits its page: every version whole, in order, with the number of the market',
  async (named) => {
    const [status = '', locale = ''] = named.split(' ')
    const versions = z.array(Leaflet).parse(await fetch(LEAFLETS_QUERY, {status, locale}))
    expect(versions.map(({version}) => version)).toEqual(versions.map((_, index) => index + 1))
    for (const {sections, version, changes} of versions) {
      expect(sections.map(({code}) => code)).toEqual(['1', '2', '3', '4', '5', '6'])
      expect(JSON.stringify(sections)).not.toContain('{emergency}')
      expect(changes !== null).toBe(version > 1)
    }
  },
)

test('every notice text is whole, and every page of the seed passes its verdict in demo mode', async () => {
  const texts = z.array(NoticeText).parse(await fetch(NOTICE_TEXTS_QUERY))
  const rules = z.array(Rule).parse(await fetch(RULES_QUERY))
  const listing = Listing.parse(await fetch(LISTING_QUERY))
  const law = {rules, texts, now: new Date('2026-11-22T00:00:00Z'), isDemo: true}
  const products = await Promise.all(
    listing.products.map(async ({_id}) =>
      ProductPage.parse(await fetch(PRODUCT_PAGE_QUERY, {id: _id})),
    ),
  )
  const articles = await Promise.all(
    listing.articles.map(async ({_id}) =>
      ArticlePage.parse(await fetch(ARTICLE_PAGE_QUERY, {id: _id})),
    ),
  )
  const verdicts = [
    ...articles.flatMap((page) =>
      page.texts.map((text) => judgeArticle(page, text, products, text.locale as Locale, law)),
    ),
    ...products.flatMap((page) =>
      page.markets
        .flatMap(({texts: words}) => words)
        .flatMap(({locale}) => {
          const edition = productIn(page, locale as Locale)
          if (!edition) return []
          return [
            judgeProduct(edition, locale as Locale, law),
            ...leafletsOf(edition).map((leaflet) =>
              judgeLeaflet(edition, leaflet, locale as Locale, law),
            ),
          ]
        }),
    ),
  ]
  expect(verdicts.length).toBe(
    addresses('articleText').length + addresses('productText').length + leaflets.length,
  )
  expect(verdicts.flatMap(({reasons}) => reasons)).toEqual([])
})

test('a medicine has its notice in every market and language of the site', async () => {
  const texts = z.array(NoticeText).parse(await fetch(NOTICE_TEXTS_QUERY))
  const rules = z.array(Rule).parse(await fetch(RULES_QUERY))
  for (const {market, language} of texts.filter(({key}) => key === 'medical-general')) {
    const products = [product({recordedWarnings: ['medicine-leaflet-dose']})]
    const facts = {...medicinePage, market, language, products, isDemo: true}
    expect(evaluate(facts, rules, texts, new Date('2026-11-22T00:00:00Z')).reasons).toEqual([])
  }
})
