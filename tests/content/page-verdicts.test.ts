import {describe, expect, test} from 'vitest'
import {evaluate} from '#lib/disclaimer/evaluate.ts'
import type {Facts} from '#lib/disclaimer/types.ts'
import {article, everyRule, general, medicinePage, now, product, rules, text} from './law.ts'

const leaflet = text()
const medicine = article('medicine-otc-pharmacyOnly')

test('names the rule on verification beside the rule that asks for the notice', () => {
  const verdict = evaluate(medicinePage, rules, [text({verification: 'unverified'})], now)
  expect(verdict.reasons).toMatchObject([{rules: ['R03', 'R38'], notice: 'medicine-leaflet'}])
  const outcome = (number: string) => verdict.rules.find((rule) => rule.number === number)?.verdict
  expect([outcome('R03'), outcome('R38')]).toEqual(['block', 'block'])
  const demo = evaluate({...medicinePage, isDemo: true}, rules, [leaflet], now)
  expect(demo.rules.find(({number}) => number === 'R38')?.verdict).toBe('notApplicable')
})

test('lets nothing unverified through where the rule on verification was lost', () => {
  const without = rules.filter(({number}) => number !== 'R38')
  const verdict = evaluate(medicinePage, without, [text({verification: 'unverified'})], now)
  expect(verdict.status).toBe('withheld')
})

test('a Swiss pack without a leaflet has the sentence for it, and not the other', () => {
  const swiss: Facts = {...medicinePage, market: 'CH', products: [product({hasLeaflet: 'no'})]}
  const texts = ['medicine-leaflet', 'medicine-package'].map((key) => text({key, market: 'CH'}))
  const keys = evaluate(swiss, rules, texts, now).notices.map(({key}) => key)
  expect(keys).toEqual(['medicine-package'])
})

test('the label of advertising stands in for no notice of a medicine', () => {
  const swiss: Facts = {...medicine, market: 'CH'}
  const texts = ['advertising-label', 'medical-general'].map((key) => text({key, market: 'CH'}))
  const withoutLeafletRule = rules.filter(({number}) => number !== 'R07')
  const verdict = evaluate(swiss, withoutLeafletRule, texts, now)
  expect(verdict.reasons[0]?.words).toContain('No rule in force requires a notice')
})

test('an instant at which a fact changes is when the verdict may', () => {
  const changesAt = [Date.parse('2026-11-23T00:00:00Z'), Date.parse('2020-01-01T00:00:00Z')]
  const verdict = evaluate({...medicine, changesAt}, rules, [general, leaflet], now)
  expect(verdict.nextChangeAt).toBe('2026-11-23T00:00:00.000Z')
})

test('words of another language lead to no product', () => {
  const verdict = evaluate({...medicine, isFallback: 'yes'}, rules, [general], now)
  expect(verdict.forbiddenProducts).toEqual([{key: 'tablet', rule: 'R40'}])
  expect(verdict.status).toBe('shown')
})

test('a German medicine owes the link to its particulars, on its page and as a teaser', () => {
  const link = text({key: 'particulars-link', mustBeVerbatim: false})
  const own = evaluate(medicinePage, everyRule, [leaflet, link], now)
  expect(own.notices).toContainEqual(
    expect.objectContaining({place: 'productLink', products: ['tablet'], rules: ['R04']}),
  )
  const around = evaluate(medicine, everyRule, [general, leaflet, link], now)
  expect(around.notices.map(({place}) => place)).toContain('productLink')
  expect(evaluate(medicinePage, everyRule, [leaflet], now).status).toBe('withheld')
  const without = everyRule.filter(({number}) => number !== 'R03')
  const verdict = evaluate(medicinePage, without, [leaflet, link], now)
  expect(verdict.reasons[0]?.words, 'the link stands in for no notice').toContain(
    'No rule in force',
  )
})

test('a medicine without its side effects has no page and no teaser in Germany', () => {
  const missingParticulars = ['sideEffects']
  const own = {...medicinePage, products: [product({missingParticulars})]}
  expect(evaluate(own, rules, [leaflet], now).reasons).toMatchObject([{rules: ['R04b']}])
  const teaser = {...medicine, products: [product({missingParticulars, role: 'teaser'})]}
  expect(evaluate(teaser, rules, [general], now).forbiddenProducts).toEqual([
    {key: 'tablet', rule: 'R04b'},
  ])
})

test('a recall stands on top of the page of its product, and nothing leads there', () => {
  const recalled = product({recall: 'active'})
  const own = {...medicinePage, products: [recalled]}
  const words = text({key: 'recall', mustBeVerbatim: false})
  const [first] = evaluate(own, rules, [leaflet, words], now).notices.filter(
    ({place}) => place === 'top',
  )
  expect(first).toMatchObject({key: 'recall', rules: ['R42']})
  expect(evaluate(own, rules, [leaflet], now).status).toBe('withheld')
  const teaser = {...medicine, products: [product({recall: 'active', role: 'teaser'})]}
  expect(evaluate(teaser, rules, [general], now).forbiddenProducts).toEqual([
    {key: 'tablet', rule: 'R42b'},
  ])
})

describe('a notice that an editor has added', () => {
  const added = {...medicinePage, products: [], addedNotices: ['supplement-laxative']}
  const laxative = text({key: 'supplement-laxative', mustBeVerbatim: false})

  test('stands at its block, and no rule is behind it', () => {
    const {status, notices} = evaluate(added, rules, [laxative], now)
    expect(status).toBe('shown')
    expect(notices).toMatchObject([{key: 'supplement-laxative', place: 'atBlock', rules: []}])
  })

  test('withholds the page where it has no words, or none that may stand', () => {
    const {status, reasons} = evaluate(added, rules, [], now)
    expect({status, reasons}).toMatchObject({
      status: 'withheld',
      reasons: [{notice: 'supplement-laxative', words: expect.stringContaining('no text in de')}],
    })
    const unverified = text({key: 'supplement-laxative', verification: 'unverified'})
    expect(evaluate(added, rules, [unverified], now).status).toBe('withheld')
    const french = text({key: 'supplement-laxative', language: 'fr'})
    expect(evaluate(added, rules, [french], now).status).toBe('withheld')
  })

  test('takes nothing away: one that a rule asks for stands where the rule says', () => {
    const verdict = evaluate(
      {...medicine, addedNotices: ['medical-general']},
      rules,
      [general, leaflet],
      now,
    )
    expect(verdict.notices.filter(({key}) => key === 'medical-general')).toMatchObject([
      {place: 'afterContent', rules: ['R01']},
    ])
  })
})
