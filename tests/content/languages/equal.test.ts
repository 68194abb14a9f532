import {describe, expect, test} from 'vitest'
import {languageOf, type Locale} from '#lib/i18n/locales.ts'
import {seedDocuments} from '#sanity/seed/index.ts'
import type {LocaleText} from '#sanity/seed/words.ts'
import {measuresIn, numbersIn} from './figures.ts'
import {denies} from './negations.ts'
import {passagesOf} from './passages.ts'

/**
 * A number, a unit or a “not” that differs between languages is the error a translation must not have.
 * Every text is held against the one it was made from, place by place.
 */

const TEXT_TYPES = ['articleText', 'productText', 'questionText', 'leaflet']
const texts = seedDocuments({testLocales: false}).filter((document): document is LocaleText =>
  TEXT_TYPES.includes(document._type),
)

/** What a text is about, whatever its locale and market. */
const subjectOf = (text: LocaleText) => text._id.replace(text.locale, '')
const sourceOf = (text: LocaleText) =>
  texts.find((other) => subjectOf(other) === subjectOf(text) && other.locale === 'de-DE') ??
  texts.find((other) => subjectOf(other) === subjectOf(text) && other.locale === 'en-GB')

const pairs = texts.flatMap((text) => {
  const source = sourceOf(text)
  return source && source !== text ? [{id: text._id, text, source}] : []
})

test('there are texts to compare', () => expect(pairs.length).toBeGreaterThan(5))

describe.each(pairs)('$id', ({text, source}) => {
  const own = passagesOf(text)
  const first = passagesOf(source)

  /** Places at which a reading of the words differs between the two texts. */
  const differing = (read: (words: string, locale: Locale) => string) =>
    [...first].flatMap(([place, words]) => {
      const other = own.get(place) ?? ''
      const [expected, actual] = [read(words, source.locale), read(other, text.locale)]
      return expected === actual
        ? []
        : [`${place} ${expected} ≠ ${actual}\n    “${words}”\n    “${other}”`]
    })

  test('says something at the same places', () => {
    expect([...own.keys()]).toEqual([...first.keys()])
  })
  test('has the same numbers', () => {
    expect(differing((words) => numbersIn(words).join(' '))).toEqual([])
  })
  test('has the same units', () => {
    expect(differing((words) => measuresIn(words).join(' '))).toEqual([])
  })
  test('says no where its source does', () => {
    expect(
      differing((words, locale) => (denies(words, languageOf(locale)) ? 'no' : 'yes')),
    ).toEqual([])
  })
})
