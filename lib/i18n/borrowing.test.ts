import {expect, test} from 'vitest'
import {borrowable, borrowingOrder} from './borrowing.ts'
import {languageOf, publicLocales} from './locales.ts'

test.each(publicLocales)(
  '%s may borrow from every other language once, never from its own',
  (locale) => {
    expect(borrowingOrder(locale).toSorted()).toEqual(
      publicLocales.filter((other) => languageOf(other) !== languageOf(locale)).toSorted(),
    )
  },
)

test('the languages of its country come first, then what is widely read', () => {
  expect(borrowingOrder('de-AT').slice(0, 1)).toEqual(['en-GB'])
  expect(borrowingOrder('it-CH').slice(0, 4)).toEqual(['de-CH', 'fr-CH', 'en-GB', 'de-DE'])
  expect(borrowingOrder('es-ES').slice(0, 2)).toEqual(['en-GB', 'de-DE'])
})

test('of each language the nearest text is offered', () => {
  const texts = ['pl-PL', 'de-DE', 'fr-FR', 'de-CH', 'en-GB', 'fr-CH'].map((locale) => ({locale}))
  expect(borrowable('it-CH', texts).map(({locale}) => locale)).toEqual([
    'de-CH',
    'fr-CH',
    'en-GB',
    'pl-PL',
  ])
  expect(borrowable('it-CH', [])).toEqual([])
})
