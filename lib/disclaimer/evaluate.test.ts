import type {NoticeText} from '#lib/content/notice-text.ts'
import {expect, test} from 'vitest'
import {evaluate} from './evaluate.ts'
import {rules} from './rules.ts'
import type {Facts} from './types.ts'

const now = new Date('2026-11-22T12:00:00Z')

const text = (changes: Partial<NoticeText> = {}): NoticeText => ({
  key: 'medicine-leaflet',
  kind: 'statutory',
  market: 'DE',
  language: 'de',
  heading: 'Arzneimittel',
  text: 'Ein Satz.',
  duty: null,
  mustBeVerbatim: true,
  verification: 'verified',
  legalBasis: [],
  validFrom: '2023-12-27',
  validTo: null,
  version: 1,
  ...changes,
})

const medicinePage: Facts = {
  pageType: 'product',
  market: 'DE',
  language: 'de',
  topicClass: null,
  products: [{key: 'tablet', legalStatus: 'medicine-otc-pharmacyOnly', role: 'subject'}],
  isDemo: false,
}

const article = (legalStatus: 'medicine-otc-pharmacyOnly' | 'foodSupplement'): Facts => ({
  ...medicinePage,
  pageType: 'article',
  topicClass: 'symptom',
  products: [{key: 'tablet', legalStatus, role: 'teaser'}],
})

const general = text({key: 'medical-general', kind: 'medical', mustBeVerbatim: false})

test('shows a medicine with the notice of its market and language', () => {
  const verdict = evaluate(medicinePage, rules, [text()], now)
  expect(verdict).toMatchObject({status: 'shown', reasons: []})
  expect(verdict.notices.map(({key, place}) => [key, place])).toEqual([
    ['medicine-leaflet', 'beforeContent'],
  ])
})

test('withholds a page whose notice exists in another language or market only', () => {
  const others = [text({language: 'fr', market: 'CH'}), text({market: 'AT'})]
  const verdict = evaluate(medicinePage, rules, others, now)
  expect(verdict.status).toBe('withheld')
  expect(verdict.reasons[0]).toContain('medicine-leaflet')
})

test('withholds a page whose notice is empty', () => {
  expect(evaluate(medicinePage, rules, [text({text: ' '})], now).status).toBe('withheld')
})

test.each([
  {verification: 'unverified', mustBeVerbatim: true, status: 'withheld'},
  {verification: 'unverified', mustBeVerbatim: false, status: 'withheld'},
  {verification: 'secondary', mustBeVerbatim: true, status: 'withheld'},
  {verification: 'secondary', mustBeVerbatim: false, status: 'shown'},
  {verification: 'verified', mustBeVerbatim: true, status: 'shown'},
] as const)(
  'outside demo mode $verification wording (verbatim: $mustBeVerbatim) is $status',
  ({status, ...wording}) => {
    expect(evaluate(medicinePage, rules, [text(wording)], now).status).toBe(status)
    expect(evaluate({...medicinePage, isDemo: true}, rules, [text(wording)], now).status).toBe(
      'shown',
    )
  },
)

test('requires the three statements of a food supplement on its own page', () => {
  const facts: Facts = {
    ...medicinePage,
    products: [{key: 'tablet', legalStatus: 'foodSupplement', role: 'subject'}],
  }
  const keys = ['supplement-dose', 'supplement-diet', 'supplement-children']
  const verdict = evaluate(
    facts,
    rules,
    keys.map((key) => text({key})),
    now,
  )
  expect(verdict.notices.map(({key}) => key)).toEqual(keys)
  expect(
    evaluate(
      facts,
      rules,
      keys.slice(1).map((key) => text({key})),
      now,
    ).status,
  ).toBe('withheld')
})

test('forbids a symptom article to lead to a food supplement, which then requires nothing', () => {
  const verdict = evaluate(article('foodSupplement'), rules, [general], now)
  expect(verdict.forbiddenProducts).toEqual([{key: 'tablet', rule: 'R21'}])
  expect(verdict.notices.map(({key}) => key)).toEqual(['medical-general'])
})

test('forbids the same where a home page lists a symptom article beside it', () => {
  const home = {...article('foodSupplement'), pageType: 'home'} as const
  expect(evaluate(home, rules, [], now).forbiddenProducts).toEqual([{key: 'tablet', rule: 'R21'}])
})

test('requires the leaflet notice on an article that leads to a medicine', () => {
  const verdict = evaluate(article('medicine-otc-pharmacyOnly'), rules, [general, text()], now)
  expect(verdict.notices.map(({key}) => key)).toEqual(['medical-general', 'medicine-leaflet'])
})

test('takes the text that is valid on the day and says when that ends', () => {
  const old = text({text: 'Alt.', validFrom: '2020-01-01', validTo: '2026-11-23'})
  const next = text({text: 'Neu.', validFrom: '2026-11-23', version: 2})
  const before = evaluate(medicinePage, rules, [old, next], new Date('2026-11-22T23:59:59.999Z'))
  expect(before.notices[0]?.text).toBe('Alt.')
  expect(before.nextChangeAt).toBe('2026-11-23T00:00:00.000Z')
  const after = evaluate(medicinePage, rules, [old, next], new Date('2026-11-23T00:00:00Z'))
  expect(after.notices[0]).toMatchObject({text: 'Neu.', version: 2})
  expect(after.nextChangeAt).toBeNull()
})
