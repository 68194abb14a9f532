import {expect, test} from 'vitest'
import {evaluate} from '#lib/disclaimer/evaluate.ts'
import type {Facts} from '#lib/disclaimer/types.ts'
import {article, general, medicinePage, now, product, rules, supplementTexts, text} from './law.ts'

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
  expect(verdict.reasons[0]).toMatchObject({rules: ['R03'], notice: 'medicine-leaflet'})
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
    products: [product({legalStatus: 'foodSupplement'})],
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
  const old = text({text: 'Alt.', validFrom: '2020-01-01', validTo: '2026-11-22'})
  const next = text({text: 'Neu.', validFrom: '2026-11-23', version: 2})
  const before = evaluate(medicinePage, rules, [old, next], new Date('2026-11-22T23:59:59.999Z'))
  expect(before.notices[0]?.text).toBe('Alt.')
  expect(before.nextChangeAt).toBe('2026-11-23T00:00:00.000Z')
  const after = evaluate(medicinePage, rules, [old, next], new Date('2026-11-23T00:00:00Z'))
  expect(after.notices[0]).toMatchObject({text: 'Neu.', version: 2})
  expect(after.nextChangeAt).toBeNull()
})

test('withholds a regulated product for which no rule in force asks a notice', () => {
  for (const lost of ['R03', 'R19']) {
    const left = rules.filter(({number}) => number !== lost)
    const legalStatus = lost === 'R03' ? 'medicine-gsl' : 'foodSupplement'
    const verdict = evaluate({...medicinePage, products: [product({legalStatus})]}, left, [], now)
    expect(verdict.status).toBe('withheld')
    expect(verdict.reasons[0]?.words).toContain('No rule in force requires a notice for "tablet"')
  }
})

test('takes a rule on its first day and leaves it after its last', () => {
  const dated = rules.map((rule) =>
    rule.number === 'R01' ? {...rule, validFrom: '2026-01-01', validTo: '2026-12-31'} : rule,
  )
  const about = {...article('foodSupplement'), products: []}
  const keys = (instant: string) =>
    evaluate(about, dated, [general], new Date(instant)).notices.map(({key}) => key)
  expect(keys('2025-12-31T23:59:59.999Z')).toEqual([])
  expect(keys('2026-01-01T00:00:00Z')).toEqual(['medical-general'])
  expect(keys('2026-12-31T23:59:59.999Z')).toEqual(['medical-general'])
  expect(keys('2027-01-01T00:00:00Z')).toEqual([])
  expect(evaluate(about, dated, [general], now).nextChangeAt).toBe('2027-01-01T00:00:00.000Z')
})

test.each([
  ['CH', 375, 'shown'],
  ['CH', 375.1, 'withheld'],
  ['FR', 360, 'shown'],
  ['FR', 360.1, 'withheld'],
  ['AT', 600, 'shown'],
] as const)('in %s a food supplement of %d mg a day is %s', (market, dailyDoseMg, status) => {
  const products = [product({legalStatus: 'foodSupplement', dailyDoseMg})]
  const verdict = evaluate({...medicinePage, market, products}, rules, supplementTexts(market), now)
  expect(verdict.status).toBe(status)
})

test.each([
  [250, false],
  [250.1, true],
] as const)('Switzerland asks for the laxative notice at %d mg: %s', (dailyDoseMg, asks) => {
  const products = [product({legalStatus: 'foodSupplement', dailyDoseMg})]
  const verdict = evaluate(
    {...medicinePage, market: 'CH', products},
    rules,
    supplementTexts('CH'),
    now,
  )
  expect(verdict.notices.some(({key}) => key === 'supplement-laxative')).toBe(asks)
})

test('warns, and shows, where a rule only advises', () => {
  const products = [product({legalStatus: 'foodSupplement', dailyDoseMg: 300})]
  const verdict = evaluate({...medicinePage, products}, rules, supplementTexts('DE'), now)
  expect(verdict).toMatchObject({status: 'shown', reasons: []})
  expect(verdict.warnings[0]?.rules).toEqual(['R29'])
})
