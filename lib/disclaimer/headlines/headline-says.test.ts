import {expect, test} from 'vitest'
import {HEADLINES} from './corpus.ts'
import {headlineSays} from './headline-says.ts'

const LANGUAGES = ['de', 'en', 'fr', 'it', 'es', 'pl'] as const

test.each(LANGUAGES)('in %s what asserts is found, and what asks or denies is not', (language) => {
  const {asserting, open} = HEADLINES[language]
  expect(asserting.filter((text) => headlineSays(text, language).length === 0)).toEqual([])
  expect(open.filter((text) => headlineSays(text, language).length > 0)).toEqual([])
})

test('tells a benefit from a cause', () => {
  expect(headlineSays('Magnesium relieves cramps. Ask first.', 'en')).toEqual(['benefit'])
  expect(headlineSays('A lack of magnesium causes cramps', 'en')).toEqual(['causality'])
  expect(headlineSays('Magnesium relieves cramps', 'ar')).toEqual([])
})
