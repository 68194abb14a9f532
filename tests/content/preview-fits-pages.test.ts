import {createClient} from '@sanity/client'
import {stegaClean} from '@sanity/client/stega'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {z} from 'zod'
import {Article, ARTICLE_QUERY} from '#lib/content/article.ts'
import {Leaflet, LEAFLETS_QUERY} from '#lib/content/leaflet.ts'
import {Listing, LISTING_QUERY} from '#lib/content/listing.ts'
import {NOTICE_TEXTS_QUERY, NoticeText} from '#lib/content/notice-text.ts'
import {isWords} from '#lib/content/preview/words.ts'
import {Product, PRODUCT_QUERY} from '#lib/content/product.ts'
import {marketOf} from '#lib/i18n/locales.ts'
import {seedDocuments} from '#sanity/seed/index.ts'
import {loadSeed} from '../contract/load-seed.ts'
import {type RunningLake, startLake} from '../contract/serve-lake.ts'

/** Every query of the site over the whole seed, marked as in a preview. */

const documents = seedDocuments({testLocales: true})

type Asked = {name: string; query: string; schema: z.ZodType; params: Record<string, string>}

const asked: Asked[] = [
  {name: 'listing', query: LISTING_QUERY, schema: Listing, params: {}},
  {name: 'notices', query: NOTICE_TEXTS_QUERY, schema: z.array(NoticeText), params: {}},
  ...documents.flatMap((document): Asked[] => {
    if (document._type === 'leaflet') {
      const {_id: name, productMarket, locale} = document
      const params = {status: productMarket._ref, locale}
      return [{name, query: LEAFLETS_QUERY, schema: z.array(Leaflet), params}]
    }
    if (document._type !== 'articleText' && document._type !== 'productText') return []
    const {locale, slug} = document
    const params = {locale, slug: slug.current, market: marketOf(locale)}
    return [
      document._type === 'articleText'
        ? {name: document._id, query: ARTICLE_QUERY, schema: Article, params}
        : {name: document._id, query: PRODUCT_QUERY, schema: Product, params},
    ]
  }),
]

let lake: RunningLake
const options = () => ({
  projectId: 'local',
  dataset: 'production',
  apiVersion: '2025-02-19',
  perspective: 'drafts' as const,
  useCdn: false,
  apiHost: lake.url,
  useProjectHostname: false,
  token: lake.token,
})

beforeAll(async () => {
  lake = await startLake()
  const client = createClient(options())
  await loadSeed(client, documents)
})
afterAll(() => lake.stop())

/** The last field's name of each string that differs, without places in lists. */
function fieldsThatDiffer(a: unknown, b: unknown, field = ''): string[] {
  if (typeof a === 'string') return a === b ? [] : [field]
  if (typeof a !== 'object' || a === null) return []
  return Object.entries(a).flatMap(([name, part]) =>
    fieldsThatDiffer(part, Object(b)[name], /^\d+$/.test(name) ? field : name),
  )
}

test('every page of the seed takes marked words, and every code comes clean', async () => {
  const marked = new Set<string>()
  const inNotices: string[] = []
  const plainClient = createClient(options())
  const markingClient = createClient({
    ...options(),
    stega: {enabled: true, studioUrl: '/studio', filter: isWords},
  })
  for (const {name, query, schema, params} of asked) {
    const plain = schema.parse(await plainClient.fetch(query, params))
    const words = schema.parse(await markingClient.fetch(query, params))
    const fields = fieldsThatDiffer(plain, words)
    for (const field of fields) marked.add(field)
    if (name === 'notices') inNotices.push(...fields)
    expect({name, words: stegaClean(words)}).toEqual({name, words: plain})
  }
  expect([...marked].toSorted()).toEqual(
    [
      'action',
      'address',
      'authorisationNumber',
      'authors',
      'author',
      'brand',
      'cause',
      'changes',
      'citation',
      'contraindications',
      'composition',
      // Of tables and charts.
      'criterion',
      'foods',
      'label',
      'place',
      'role',
      'note',
      'subjects',
      'unit',
      'values',
      'displayName',
      'dosage',
      'explanation',
      'finding',
      'heading',
      'duty',
      'indications',
      'intro',
      'items',
      'journal',
      'name',
      'population',
      'question',
      'reviewNote',
      'sideEffects',
      'standfirst',
      'storage',
      'summary',
      'text',
      'title',
      'value',
    ].toSorted(),
  )
  expect(inNotices).toContain('heading')
  expect(inNotices, 'statutory words').not.toContain('text')
})
