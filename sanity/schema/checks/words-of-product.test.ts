import {expect, test} from 'vitest'
import {problemsOfWords} from './words-of-product.ts'

const complete = {
  locale: 'fr-FR',
  displayName: 'Magnovia',
  composition: 'Magnesium',
  indications: 'A lack of magnesium',
  contraindications: ['Weak kidneys'],
  sideEffects: 'Soft stools',
}
const supplement = {locale: 'de-DE', displayName: 'Magnovia', composition: 'Magnesium'}
const medicineStatus = {legalStatus: 'medicine-gsl', mgPerDay: 365, claims: []}
const authorised = {
  _id: 'claim-mg-5',
  standing: 'authorised',
  minMgPerDay: 56.25,
  languages: ['de'],
}
const supplementStatus = {legalStatus: 'foodSupplement', mgPerDay: 250, claims: [authorised]}
const claims = [{_key: 'a', _ref: 'claim-mg-5'}]

const pathsOf = (...of: Parameters<typeof problemsOfWords>) =>
  problemsOfWords(...of).map(({path}) => path[0])

test('a medicine says everything HWG § 4(1) lists, each at its field', () => {
  expect(problemsOfWords(complete, medicineStatus)).toEqual([])
  const without = {...complete, contraindications: [], sideEffects: ' '}
  expect(pathsOf(without, medicineStatus)).toEqual(['contraindications', 'sideEffects'])
})

test('a food supplement says nothing that only a medicine has', () => {
  expect(problemsOfWords(supplement, supplementStatus)).toEqual([])
  const fields = ['indications', 'contraindications', 'sideEffects']
  expect(pathsOf({...complete, locale: 'de-DE'}, supplementStatus)).toEqual(fields)
})

test('a claim stands on a food supplement only, authorised, from its amount on, in its language', () => {
  const said = (status: typeof supplementStatus, locale = 'de-DE') =>
    problemsOfWords({...supplement, locale, claims}, status).map(({message}) => message)
  expect(said(supplementStatus)).toEqual([])
  expect(said({...supplementStatus, mgPerDay: 56.25})).toEqual([])
  expect(said({...supplementStatus, mgPerDay: 56})[0]).toContain('at least 56.25 mg')
  expect(said({...supplementStatus, claims: [{...authorised, standing: 'refused'}]})[0]).toContain(
    'refused',
  )
  expect(said(supplementStatus, 'pl-PL')[0]).toContain('“pl”')
  expect(problemsOfWords({...complete, claims}, medicineStatus)[0]?.message).toContain('for foods')
})
