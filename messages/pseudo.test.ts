import {createTranslator} from 'next-intl'
import {expect, test} from 'vitest'
import {pseudoLocales} from '#lib/i18n/locales.ts'
import english from './en-GB.json' with {type: 'json'}
import {pseudoLocalize, pseudoMessages} from './pseudo.ts'

test.each(pseudoLocales)('the messages of %s format as the English ones do', (locale) => {
  const errors: unknown[] = []
  const messages = pseudoMessages(english, locale)
  const onError = (error: unknown) => void errors.push(error)
  const t = createTranslator({locale, messages, onError})
  expect(t('product.unit.tablet', {count: 1})).not.toBe(t('product.unit.tablet', {count: 2}))
  expect(t('product.perUnit', {unit: 'sachet'})).toBe(pseudoLocalize('per sachet', locale))
  expect(t('article.by', {author: 'A. Writer'})).toContain('A. Writer')
  expect(errors).toEqual([])
})

test('en-XA is accented, about 40 % longer and in brackets', () => {
  const words = 'Product information with every notice the law requires'
  const pseudo = pseudoLocalize(words, 'en-XA')
  expect(pseudo).toMatch(/^\[Þŕóóðúúçţ .*\]$/u)
  expect(pseudo.length / words.length).toBeGreaterThan(1.3)
  expect(pseudo.length / words.length).toBeLessThan(1.5)
})

test('ar-XB leaves no Latin letter between its arguments', () => {
  expect(pseudoLocalize('Updated: {date, date, long}, by {who}', 'ar-XB')).toMatch(
    /^[\p{Script=Arabic}: ،]+\{date, date, long\}[\p{Script=Arabic} ،]+\{who\}$/u,
  )
})

test('tags, quoted pieces and the branches of a plural keep their syntax', () => {
  expect(pseudoLocalize("<b>go</b> '{here}' x{n, plural, =0 {no} other {# of {n}}}", 'en-XA')).toBe(
    "[<b>ĝóó</b> '{here}' ẋ{n, plural, =0 {ñóó} other {# óóƒ {n}}}]",
  )
})

test('a brace that is never closed is an error', () => {
  expect(() => pseudoLocalize('Hello {name', 'en-XA')).toThrow('never closed in "Hello {name"')
})
