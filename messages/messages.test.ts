import {readFileSync} from 'node:fs'
import {createTranslator} from 'next-intl'
import {expect, test} from 'vitest'
import {publicLocales, type PublicLocale} from '#lib/i18n/locales.ts'
import type english from './en-GB.json'

/** Equal keys and placeholders are checked by `npm run check`; these are what words can get wrong. */

const read = (locale: PublicLocale): typeof english =>
  JSON.parse(readFileSync(new URL(`./${locale}.json`, import.meta.url), 'utf8'))

const UNITS = ['tablet', 'effervescentTablet', 'sachet', 'capsule', 'ampoule'] as const

test.each(publicLocales)('%s counts and measures every unit', (locale) => {
  const errors: unknown[] = []
  const onError = (error: unknown) => void errors.push(error)
  const t = createTranslator({locale, messages: read(locale), onError})
  expect(t('product.amountWithMoles', {mg: 365, mmol: 15})).toMatch(/365\u00a0mg.*15\u00a0mmol/)
  for (const unit of UNITS) {
    expect(t(`product.unit.${unit}`, {count: 20})).toMatch(/^20 \p{L}/u)
    expect(t('product.perUnit', {unit})).not.toBe(t('product.perUnit', {unit: 'something else'}))
  }
  expect(errors).toEqual([])
})

test.each(publicLocales)(
  '%s has no straight apostrophe, which ICU reads as a quotation',
  (locale) => {
    expect(JSON.stringify(read(locale))).not.toContain("'")
  },
)

test('the Swiss locale has no ß', () => {
  expect(JSON.stringify(read('de-CH'))).not.toContain('ß')
})

test.each(['fr-FR', 'fr-CH'] as const)('%s never parts punctuation from its word', (locale) => {
  expect(JSON.stringify(read(locale))).not.toMatch(/[\p{L}}] [:;!?]|\p{L}[;!?]/u)
})

test('Polish counts in one, few, many and fractions', () => {
  const t = createTranslator({locale: 'pl-PL', messages: read('pl-PL')})
  expect([1, 2, 5, 12, 22, 25, 1.5].map((count) => t('product.unit.tablet', {count}))).toEqual([
    '1 tabletka',
    '2 tabletki',
    '5 tabletek',
    '12 tabletek',
    '22 tabletki',
    '25 tabletek',
    '1,5 tabletki',
  ])
})
