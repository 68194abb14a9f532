import {expect, test} from 'vitest'
import {borrowable, borrowingOrder} from './borrowing.ts'
import {publicLocales} from './locales.ts'

test.each(publicLocales)(
  '%s may borrow from every other locale once, never from itself',
  (locale) => {
    expect(borrowingOrder(locale).toSorted()).toEqual(
      publicLocales.filter((other) => other !== locale).toSorted(),
    )
  },
)

test('its own language comes first, then the languages of its country, then what is widely read', () => {
  expect(borrowingOrder('de-AT').slice(0, 3)).toEqual(['de-DE', 'de-CH', 'en-GB'])
  expect(borrowingOrder('it-CH').slice(0, 3)).toEqual(['it-IT', 'de-CH', 'fr-CH'])
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
