import {expect, test} from 'vitest'
import type {Language} from '#lib/i18n/locales.ts'
import {usesAuthorisedClaim} from '#lib/disclaimer/claims/authorised.ts'
import {checkClaims} from '#lib/disclaimer/claims/check-claims.ts'
import {fold} from '#lib/disclaimer/claims/fold.ts'
import {lexicons} from '#lib/disclaimer/claims/lexicon/index.ts'
import {authorisedClaims} from './authorised.ts'
import type {ClaimDocument} from '../types.ts'
import {refusedClaims} from './refused.ts'

/** The words of the documents, and the expressions by which free text is checked, are of one law. */

const wordsOf = (documents: readonly ClaimDocument[]) =>
  documents.flatMap(({key, text}) => text.map(({language, value}) => ({key, language, value})))

const context = (language: Language) =>
  ({language, market: 'DE', legalStatus: 'foodSupplement', mgPerDay: 250}) as const

test('there are ten, and the two that were refused', () => {
  expect(authorisedClaims.map(({key}) => key)).toEqual(
    Array.from({length: 10}, (_, index) => `mg-${index + 1}`),
  )
  expect(refusedClaims.map(({legalBasis}) => legalBasis[0]?.citation)).toEqual([
    expect.stringContaining('ID 357'),
    expect.stringContaining('ID 376'),
  ])
})

test.each(wordsOf(authorisedClaims))('the check of words knows $key in $language', (words) => {
  expect(usesAuthorisedClaim(words.value, words.language)).toBe(true)
  expect(checkClaims(`${words.value}.`, context(words.language))).toEqual([])
  // Below the amount it is found out, and nothing but it.
  const below = checkClaims(words.value, {...context(words.language), mgPerDay: 56.24})
  expect(below.map(({kind}) => kind)).toEqual(['authorisedBelowDose'])
})

test.each(wordsOf(refusedClaims))('the check of words refuses $key in $language', (words) => {
  expect(usesAuthorisedClaim(words.value, words.language)).toBe(false)
  const found = checkClaims(words.value, context(words.language))
  expect(found.filter(({severity}) => severity === 'block')).not.toEqual([])
})

test('the check of words knows no wording that is in no document', () => {
  // Each expression of a lexicon is met by a document: a wording added there alone is found out here.
  const unmet = Object.entries(lexicons).flatMap(([language, lexicon]) => {
    const written = wordsOf(authorisedClaims).filter((words) => words.language === language)
    return (lexicon?.authorised ?? []).filter(
      (wording) => !written.some(({value}) => new RegExp(wording, 'u').test(fold(value).text)),
    )
  })
  expect(unmet).toEqual([])
})
