import {expect, test} from 'vitest'
import {publicLocales} from './locales.ts'
import {spelledFor} from './spelling.ts'

const WORDS = 'Süßungsmittel außer „Grieß“'

test('Swiss German is spelled without ß and with its own quotation marks', () => {
  expect(spelledFor(WORDS, 'de-CH')).toBe('Süssungsmittel ausser «Griess»')
})

test.each(publicLocales.filter((locale) => locale !== 'de-CH'))('%s is left as it is', (locale) => {
  expect(spelledFor(WORDS, locale)).toBe(WORDS)
})
