import * as fc from 'fast-check'
import {expect, test} from 'vitest'
import type {NoticeText} from '#lib/content/notice-text.ts'
import type {Rule, RuleCondition} from '#lib/content/rule.ts'
import {evaluate} from '#lib/disclaimer/evaluate.ts'
import {
  CONDITION_TESTS,
  FACTS,
  type FactName,
  factNames,
  FORBIDDABLE,
  PLACES,
} from '#lib/disclaimer/facts.ts'
import type {Facts, ProductFact} from '#lib/disclaimer/types.ts'

/** What holds of every verdict, whatever the facts, the law and the day. */

const WORDS = ['a', 'b', 'c']
const NOTICES = ['first', 'second']
const DAY = 86_400_000
const START = Date.parse('2026-01-01T00:00:00Z')

const day = fc
  .integer({min: 0, max: 40})
  .map((days) => new Date(START + days * DAY).toISOString().slice(0, 10))
const instant = fc.integer({min: 0, max: 42 * DAY}).map((ms) => new Date(START + ms))
const validity = {validFrom: day, validTo: fc.option(day)}

const valueOf = (name: FactName) => {
  if (FACTS[name].kind === 'number') return fc.option(fc.integer({min: 0, max: 5}))
  if (FACTS[name].kind === 'words') return fc.subarray(WORDS)
  return fc.constantFrom(...WORDS)
}

const factsOf = (of: 'page' | 'product', fixed: readonly string[]) =>
  fc.record(
    Object.fromEntries(
      factNames
        .filter((name) => FACTS[name].of === of && !fixed.includes(name))
        .map((name) => [name, valueOf(name)]),
    ),
  )

const product = fc
  .tuple(
    factsOf('product', ['role', 'legalStatus', 'recordedWarnings']),
    fc.record({
      key: fc.constantFrom('one', 'two', 'three'),
      role: fc.constantFrom('subject', 'teaser'),
      legalStatus: fc.constantFrom('medicine-gsl', 'medicine-rx', 'foodSupplement'),
      recordedWarnings: fc.subarray(NOTICES, {maxLength: 1}),
    }),
  )
  // Facts beyond what any page has: the engine only compares them.
  .map(([others, own]) => ({...others, ...own}) as unknown as ProductFact)

const facts = fc
  .tuple(
    factsOf('page', ['market', 'language', 'refusedNotices']),
    fc.record({
      market: fc.constantFrom('DE', 'DE', 'CH'),
      language: fc.constantFrom('de', 'de', 'fr'),
      products: fc.uniqueArray(product, {maxLength: 3, selector: ({key}) => key}),
      isDemo: fc.boolean(),
      changesAt: fc.constant([]),
    }),
  )
  .map(([others, own]) => ({...others, ...own, refusedNotices: []}) as unknown as Facts)

// What the engine finds out itself, so that rules that ask about it are tried too.
const REFUSALS = ['unverified', 'notVerbatim']

const condition: fc.Arbitrary<RuleCondition> = fc.record({
  fact: fc.constantFrom(...factNames),
  test: fc.constantFrom(...CONDITION_TESTS),
  values: fc.subarray([
    ...WORDS,
    'subject',
    'teaser',
    'medicine-gsl',
    'foodSupplement',
    'DE',
    ...REFUSALS,
  ]),
  number: fc.option(fc.integer({min: 0, max: 5})),
})

const rule = (number: number): fc.Arbitrary<Rule> =>
  fc.record({
    number: fc.constant(`R${10 + number}`),
    severity: fc.constantFrom('block', 'warn'),
    validFrom: fc.option(day),
    validTo: fc.option(day),
    explanation: fc.constant('Because.'),
    conditions: fc.array(condition, {maxLength: 1}),
    requires: fc.array(
      fc.record({
        notice: fc.constantFrom(...NOTICES),
        place: fc.constantFrom(...PLACES),
        takesTurns: fc.constantFrom(false, false, true),
      }),
      {maxLength: 2},
    ),
    forbids: fc.option(fc.constantFrom(...FORBIDDABLE)),
    legalBasis: fc.constant([]),
  })

const rules = fc
  .integer({min: 0, max: 6})
  .chain((count) => fc.tuple(...Array.from({length: count}, (_, index) => rule(index))))

const text: fc.Arbitrary<NoticeText> = fc.record({
  _id: fc.uuid(),
  _type: fc.constant('disclaimer'),
  key: fc.constantFrom(...NOTICES),
  kind: fc.constantFrom('statutory', 'medical'),
  market: fc.constantFrom('DE', 'DE', 'CH'),
  language: fc.constantFrom('de', 'de', 'fr'),
  heading: fc.constant('Heading'),
  text: fc.constantFrom('Words.', 'Words.', ' '),
  duty: fc.constant(null),
  mustBeVerbatim: fc.boolean(),
  verification: fc.constantFrom('verified', 'secondary', 'unverified'),
  legalBasis: fc.constant([]),
  version: fc.integer({min: 1, max: 3}),
  rotationGroup: fc.option(fc.constantFrom(...NOTICES)),
  rotationOrder: fc.constant(null),
  ...validity,
})
const texts = fc.uniqueArray(text, {maxLength: 8, selector: ({_id}) => _id})

/** Enough to find what is wrong, few enough for a slow machine. */
const RUNS = {numRuns: 1000}

test('every case has a verdict, with an outcome of every rule, and the same again', () => {
  const holds = fc.property(facts, rules, texts, instant, (about, law, words, now) => {
    const verdict = evaluate(about, law, words, now)
    expect(verdict.rules.map(({number}) => number)).toEqual(law.map(({number}) => number))
    expect(verdict.status).toBe(verdict.reasons.length > 0 ? 'withheld' : 'shown')
    expect(evaluate(about, law, words, now)).toEqual(verdict)
  })
  fc.assert(holds, RUNS)
})

test('the order of rules and texts is no matter', () => {
  const shuffled = <Item>(items: fc.Arbitrary<Item[]>) =>
    items.chain((list) =>
      fc.tuple(
        fc.constant(list),
        fc.shuffledSubarray(list, {minLength: list.length, maxLength: list.length}),
      ),
    )
  const holds = fc.property(
    facts,
    shuffled(rules),
    shuffled(texts),
    instant,
    (about, [law, otherLaw], [words, otherWords], now) => {
      const verdict = evaluate(about, law, words, now)
      expect(evaluate(about, otherLaw, otherWords, now)).toEqual(verdict)
    },
  )
  fc.assert(holds, RUNS)
})

test('one text more never withholds what was shown', () => {
  const holds = fc.property(facts, rules, texts, text, instant, (about, law, words, more, now) => {
    const {status, notices} = evaluate(about, law, words, now)
    if (status === 'withheld') return
    const laterVersions = notices.map((notice) => {
      const {key, market, language, validFrom, validTo} = notice
      return {...more, key, market, language, validFrom, validTo, version: 4}
    })
    for (const one of [more, ...laterVersions]) {
      expect(evaluate(about, law, [...words, one], now).status).toBe('shown')
    }
  })
  fc.assert(holds, RUNS)
})

test('no page is shown without each notice a rule asks for, in its own market and language', () => {
  const holds = fc.property(facts, rules, texts, instant, (about, law, words, now) => {
    const verdict = evaluate(about, law, words, now)
    const {market, language} = about
    for (const notice of verdict.notices) expect(notice).toMatchObject({market, language})
    if (verdict.status === 'withheld') return
    const given = verdict.notices.map(({key}) => key)
    const asked = verdict.rules.filter(
      ({verdict: outcome, forbids}) => outcome === 'pass' && forbids !== 'product',
    )
    for (const {requires} of asked) expect(given).toEqual(expect.arrayContaining([...requires]))
  })
  fc.assert(holds, RUNS)
})

test('a teaser that is forbidden requires nothing', () => {
  const holds = fc.property(facts, rules, texts, instant, (about, law, words, now) => {
    const {forbiddenProducts, notices, reasons} = evaluate(about, law, words, now)
    const off = new Set(forbiddenProducts.map(({key}) => key))
    const products = about.products.filter(({key, role}) => role === 'subject' || !off.has(key))
    const without = evaluate({...about, products}, law, words, now)
    expect({notices, reasons}).toEqual({notices: without.notices, reasons: without.reasons})
  })
  fc.assert(holds, RUNS)
})

test('a verdict stands until the instant it names', () => {
  const later = fc.double({min: 0, max: 1, maxExcluded: true, noNaN: true})
  const holds = fc.property(facts, rules, texts, instant, later, (about, law, words, now, part) => {
    const verdict = evaluate(about, law, words, now)
    const end = Date.parse(verdict.nextChangeAt ?? '2030-01-01T00:00:00Z')
    expect(end).toBeGreaterThan(now.getTime())
    const between = new Date(now.getTime() + Math.floor((end - now.getTime()) * part))
    expect(evaluate(about, law, words, between)).toEqual(verdict)
  })
  fc.assert(holds, RUNS)
})
