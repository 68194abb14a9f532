import {evaluateSync, parse} from 'groq-js'
import {describe, expect, test} from 'vitest'
import {ARTICLE_PAGE} from '#lib/judged/article-page.ts'
import {PRODUCT_PAGE} from '#lib/judged/product-page.ts'
import {seedDocuments} from '../seed/index.ts'
import {datasetOf} from './dataset.ts'
import {outlookOf, outlookOfRelease, refusalsOfLaw} from './outlook.ts'
import type {Stored} from './perspective.ts'
import type {SiteMode} from './site-mode.ts'

const seed: readonly Stored[] = seedDocuments({testLocales: false}).map((document) => ({
  ...document,
}))
const demo: SiteMode = {isDemo: true, isKnown: true, clockAhead: 0}
const SUPPLEMENT = 'productText-balance-125-de-DE'
const MEDICINE = 'productText-effervescent-365-orange-fr-CH'
const NOTICE = 'disclaimer-medicine-leaflet-CH-fr'

/** A rule that forbids a food supplement's page to name a disease or a remedy. */
const claimRule: Stored = {
  _id: 'rule-R20-test',
  _type: 'disclaimerRule',
  number: 'R920',
  severity: 'block',
  explanation: 'A food supplement must not be said to cure.',
  conditions: [
    {fact: 'legalStatus', test: 'isOneOf', values: ['foodSupplement']},
    {fact: 'says', test: 'isOneOf', values: ['disease', 'remedy']},
  ],
  forbids: 'page',
  tests: [],
}

function edited(id: string, changes: object, stored = seed): Stored {
  const document = stored.find(({_id}) => _id === id)
  if (!document) throw new Error(`${id} is not in the seed`)
  return {...document, ...changes, _id: `drafts.${id}`}
}

const without = (id: string) => seed.filter(({_id}) => _id !== id)
const words = (outlook: Awaited<ReturnType<typeof outlookOf>>) =>
  outlook.refusals.map(({problem}) => problem.words)

test('one family at a time answers as the whole dataset does', () => {
  const {articles, products, broken} = datasetOf(seed)
  const whole = (query: string): unknown => evaluateSync(parse(query), {dataset: [...seed]}).data
  expect(articles).toMatchObject(whole(`*[_type == "article"]{${ARTICLE_PAGE}}`) as object)
  expect(products).toMatchObject(whole(`*[_type == "product"]{${PRODUCT_PAGE}}`) as object)
  expect(broken).toEqual([])
})

describe('a publication', () => {
  test('of words that change nothing in law is let through', async () => {
    const outlook = await outlookOf(seed, edited(SUPPLEMENT, {storage: 'Trocken lagern.'}), demo)
    expect(outlook).toMatchObject({refusals: [], warnings: []})
  })

  test('is refused for a claim, which is shown in its sentence and led to its field', async () => {
    const summary = 'Ein Nahrungsergänzungsmittel. Es heilt Wadenkrämpfe zuverlässig.'
    const outlook = await outlookOf([...seed, claimRule], edited(SUPPLEMENT, {summary}), demo)
    const first = outlook.refusals.find(({problem}) => problem.rules.includes('R920'))
    expect(first?.locales).toEqual(['de-DE'])
    expect(first?.problem.rules).toEqual(['R920'])
    expect(first?.problem.places[0]).toMatchObject({documentId: SUPPLEMENT, path: ['summary']})
    const {sentence = '', start, end} = first?.problem.excerpt ?? {}
    expect(sentence).toBe('Es heilt Wadenkrämpfe zuverlässig.')
    expect(sentence.slice(start, end)).toBe('heilt')
  })

  test('that mends one of two faults is let through, and warned of the other', async () => {
    const summary = 'Es heilt Wadenkrämpfe. Es heilt Migräne.'
    const stored = [...seed, claimRule].map((document) =>
      document._id === SUPPLEMENT ? {...document, summary} : document,
    )
    const half = await outlookOf(stored, edited(SUPPLEMENT, {summary: 'Es heilt Migräne.'}), demo)
    expect(half.refusals).toEqual([])
    expect(half.warnings.length).toBeGreaterThan(0)
    const same = await outlookOf(stored, edited(SUPPLEMENT, {summary, storage: 'Kühl.'}), demo)
    expect(same.refusals.length).toBeGreaterThan(0)
  })

  test('of a page that fails already for a reason elsewhere is warned, not refused', async () => {
    const outlook = await outlookOf(without(NOTICE), edited(MEDICINE, {storage: 'Au sec.'}), demo)
    expect(outlook.refusals).toEqual([])
    expect(outlook.warnings[0]?.problem.places).toEqual([
      {kind: 'missing', key: 'medicine-leaflet', market: 'CH', language: 'fr'},
    ])
  })

  test('of a new page is refused when its notice is missing in its language', async () => {
    const stored = without(NOTICE).filter(({_id}) => _id !== MEDICINE)
    const outlook = await outlookOf(stored, edited(MEDICINE, {}), demo)
    expect(words(outlook)).toContain(
      'The notice "medicine-leaflet" has no text in fr for market CH',
    )
  })

  test('leads to the draft of a missing notice where somebody is writing it', async () => {
    const stored = [...without(NOTICE).filter(({_id}) => _id !== MEDICINE), edited(NOTICE, {})]
    const {refusals} = await outlookOf(stored, edited(MEDICINE, {}), demo)
    const [first] = refusals
    expect(first?.problem.places).toMatchObject([{documentId: NOTICE, path: ['text']}])
  })

  test('is refused for a dose above the ceiling of its market', async () => {
    const outlook = await outlookOf(
      seed,
      edited('productMarket-balance-125-CH', {maxUnitsPerDay: 9}),
      demo,
    )
    const ceiling = outlook.refusals.find(({problem}) => problem.rules.includes('R27'))
    expect(ceiling?.locales).toEqual(['de-CH', 'fr-CH', 'it-CH'])
    expect(ceiling?.problem.places).toContainEqual(
      expect.objectContaining({
        documentId: 'productMarket-balance-125-CH',
        path: ['maxUnitsPerDay'],
      }),
    )
  })

  test('is refused when an article about a disease comes to lead to a supplement everywhere', async () => {
    const id = 'article-muscle-and-leg-cramps'
    // Words that speak of nothing forbidden, so that the topic alone decides.
    const neutral = {title: 'Essen', standfirst: 'Nüsse.', description: 'Nüsse.', body: []}
    const stored = seed.flatMap((document) => {
      if (document._id === id) return [{...document, topicClass: 'nutrition'}]
      if (document._type !== 'articleText') return [document]
      return document['locale'] === 'de-DE' ? [{...document, ...neutral}] : []
    })
    const outlook = await outlookOf(stored, edited(id, {topicClass: 'disease'}), demo)
    const teaser = outlook.refusals.find(({problem}) => problem.rules.includes('R21'))
    expect(teaser?.problem.places[0]).toMatchObject({path: ['relatedProducts']})
  })

  test('of an advertisement counts the warning that its publication records', async () => {
    const id = 'productText-effervescent-365-orange-pl-PL'
    const before = seed.filter(({_id}) => _id !== id)
    const draft = edited(id, {})
    const told = words(await outlookOf(before, draft, demo)).join(' ')
    expect(told).not.toMatch(/of the group/)
    const lost = before.filter((document) => document['rotationGroup'] === undefined)
    expect(words(await outlookOf(lost, draft, demo)).join(' ')).toMatch(/of the group/)
  })

  test('outside demo mode is refused for wording that is not verified', async () => {
    const stored = seed
      .filter(({_id}) => _id !== MEDICINE)
      .map((document) =>
        document._id === NOTICE ? {...document, verification: 'unverified'} : document,
      )
    expect((await outlookOf(stored, edited(MEDICINE, {}), demo)).refusals).toEqual([])
    const strict = await outlookOf(stored, edited(MEDICINE, {}), {...demo, isDemo: false})
    expect(strict.refusals.flatMap(({problem}) => problem.places)).toContainEqual(
      expect.objectContaining({documentId: NOTICE, path: ['verification']}),
    )
  })
})

describe('a publication of law', () => {
  test('names the pages whose notice has other words', async () => {
    const {touched} = await outlookOf(seed, edited(NOTICE, {text: 'Autre phrase.'}), demo)
    expect(touched).toHaveLength(1)
    const changes = touched[0]?.changes ?? []
    expect(new Set(changes.map(({page}) => page.locale))).toEqual(new Set(['fr-CH']))
    expect(changes[0]?.words[0]).toMatch(/^Other words in the notice/)
  })

  test('names the pages that a rule will withhold, from its first day', async () => {
    const rule = {...claimRule, _id: 'drafts.rule-new', validFrom: '2099-01-01'}
    const forbidding = {
      ...rule,
      conditions: [{fact: 'legalStatus', test: 'isOneOf', values: ['foodSupplement']}],
    }
    const outlook = await outlookOf(seed, forbidding, demo)
    expect(outlook.touched.map(({from}) => from?.toISOString())).toEqual([
      '2099-01-01T00:00:00.000Z',
    ])
    const withheld = outlook.touched[0]?.changes.filter(({after}) => after === 'withheld') ?? []
    expect(withheld.map(({page}) => page.id)).toContain('product-balance-125 de-DE')
    expect(refusalsOfLaw(outlook)).toEqual([])
  })

  test('is refused when the site could not read it', async () => {
    const broken = {...claimRule, _id: 'drafts.rule-new', severity: undefined}
    const [refusal] = refusalsOfLaw(await outlookOf(seed, broken, demo))
    expect(refusal?.problem.places).toMatchObject([{documentId: 'rule-new', path: ['severity']}])
  })

  test('that changes no page says so', async () => {
    expect((await outlookOf(seed, edited('market-DE', {emergency: '110'}), demo)).touched).toEqual(
      [],
    )
  })
})

describe('a release', () => {
  const version = (id: string, changes: object) => ({
    ...edited(id, changes),
    _id: `versions.rSpring.${id}`,
  })

  test('is judged as a whole: a notice in it answers for a page in it', async () => {
    const stored = without(NOTICE).filter(({_id}) => _id !== MEDICINE)
    const alone = [...stored, version(MEDICINE, {})]
    expect((await outlookOfRelease(alone, 'rSpring', demo, null)).refusals).not.toEqual([])
    const both = [...alone, version(NOTICE, {})]
    expect((await outlookOfRelease(both, 'rSpring', demo, null)).refusals).toEqual([])
    expect((await outlookOfRelease(both, 'rOther', demo, null)).refusals).toEqual([])
  })

  test('is judged at its time', async () => {
    const stored = [...seed.filter(({_id}) => _id !== MEDICINE), version(MEDICINE, {})].map(
      (document) => (document._id === NOTICE ? {...document, validTo: '2098-12-31'} : document),
    )
    expect((await outlookOfRelease(stored, 'rSpring', demo, null)).refusals).toEqual([])
    const late = await outlookOfRelease(stored, 'rSpring', demo, new Date('2099-01-01T08:00:00Z'))
    expect(late.refusals[0]?.problem.places).toMatchObject([
      {documentId: NOTICE, path: ['validTo']},
    ])
  })

  test('that unpublishes a notice is judged without it', async () => {
    const gone = {...version(NOTICE, {}), _system: {delete: true}}
    const {touched} = await outlookOfRelease([...seed, gone], 'rSpring', demo, null)
    expect(touched[0]?.changes.some(({after}) => after === 'withheld')).toBe(true)
  })
})
