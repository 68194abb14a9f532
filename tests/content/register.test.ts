import {expect, test} from 'vitest'
import {text} from './law.ts'
import type {Claim} from '#lib/content/claims.ts'
import {registerOf} from '#app/_pages/register.ts'

const law = (isDemo: boolean, texts = [text()]) => ({
  rules: [],
  texts,
  now: new Date('2026-11-25T12:00:00Z'),
  isDemo,
})
const usesOf = (isDemo: boolean, ...texts: ReturnType<typeof text>[]) =>
  registerOf([], law(isDemo, texts), 'de-DE').map(({use}) => use)

test('what is not verified is marked in a demonstration, and withholds pages otherwise', () => {
  const unverified = text({verification: 'unverified'})
  const secondary = text({verification: 'secondary', mustBeVerbatim: true})
  const free = text({verification: 'secondary', mustBeVerbatim: false})
  expect(usesOf(true, unverified, secondary, free, text())).toEqual([
    'marked',
    'marked',
    'marked',
    'shown',
  ])
  expect(usesOf(false, unverified, secondary, free, text())).toEqual([
    'withheld',
    'withheld',
    'shown',
    'shown',
  ])
})

test('the reader’s own market comes first, the test market to no reader', () => {
  const texts = (['XX', 'AT', 'CH'] as const).map((market) => text({market}))
  const markets = registerOf([], law(true, texts), 'fr-CH').map((entry) =>
    entry.kind === 'notice' ? entry.notice.market : null,
  )
  expect(markets).toEqual(['CH', 'AT'])
})

test('words that are over are not in the register, on their last day they are', () => {
  const until = (validTo: string) => registerOf([], law(true, [text({validTo})]), 'de-DE').length
  expect([until('2026-11-24'), until('2026-11-25'), until('2027-01-01')]).toEqual([0, 1, 1])
})

test('a claim has an entry for each language; one nobody spoke of is not verified', () => {
  const claim: Claim = {
    _id: 'claim-x',
    _type: 'claim',
    key: 'x',
    standing: 'authorised',
    words: [
      {language: 'de', value: 'Worte'},
      {language: 'pl', value: 'Słowa'},
    ],
    verification: [{language: 'de', state: 'verified'}],
    legalBasis: [],
  }
  const entries = registerOf([claim], law(false, []), 'de-DE')
  expect(entries.map(({verification, use}) => [verification, use])).toEqual([
    ['verified', 'shown'],
    ['unverified', 'withheld'],
  ])
  const refused = registerOf([{...claim, standing: 'refused'}], law(true, []), 'de-DE')
  expect(refused.map(({use}) => use)).toEqual(['never', 'never'])
})
