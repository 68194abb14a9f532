import {expect, test} from 'vitest'
import {problemsOfStatus} from './status-of-product.ts'

const demo = {isDemo: true, approvedBy: null}
const holder = {name: 'Aurelis Pharma (demo)', address: 'Demoplatz 1'}
const medicine = {legalStatus: 'medicine-gsl', authorisationNumber: 'DEMO-1', holder}
const packs = (value: string) => [
  {_key: 'a', identifiers: [{_key: 'b', scheme: 'PZN' as const, value}]},
]

test('a code on a pack is named with what was expected, at its field', () => {
  expect(problemsOfStatus({...medicine, packs: packs('99000070')}, demo)).toEqual([])
  const real = {...medicine, authorisationNumber: '1234', packs: packs('12345670')}
  expect(problemsOfStatus(real, {...demo, isDemo: false})).toEqual([
    {
      message: 'PZN 12345670: the last digit should be 8.',
      path: ['packs', {_key: 'a'}, 'identifiers', {_key: 'b'}, 'value'],
    },
  ])
})

test('a medicine names its company, and its approval of advertising where the market asks for one', () => {
  const paths = (facts: Parameters<typeof problemsOfStatus>[0], approvedBy: string | null) =>
    problemsOfStatus(facts, {...demo, approvedBy}).map(({path}) => path.join('.'))
  expect(paths(medicine, null)).toEqual([])
  expect(paths({...medicine, holder: null}, null)).toEqual(['holder'])
  expect(paths(medicine, 'ANSM')).toEqual(['adApproval'])
  expect(paths({...medicine, adApproval: {number: 'DEMO-2'}}, 'ANSM')).toEqual([])
  expect(paths({...medicine, adApproval: {number: '17/2'}}, 'ANSM')).toEqual(['adApproval.number'])
})

test('a food supplement has no interactions and no approval of advertising', () => {
  const facts = {legalStatus: 'foodSupplement', interactions: [{_key: 'iron'}], adApproval: {}}
  expect(problemsOfStatus(facts, demo).map(({path}) => path[0])).toEqual([
    'interactions',
    'adApproval',
  ])
  expect(problemsOfStatus({legalStatus: 'foodSupplement'}, demo)).toEqual([])
})

test('the rows of the posology agree with the most units a day', () => {
  const posology = [{population: 'adults', minAge: 18, unitsMin: 1, unitsMax: 2}]
  const facts = {legalStatus: 'foodSupplement', posology}
  expect(problemsOfStatus({...facts, maxUnitsPerDay: 2}, demo)).toEqual([])
  expect(problemsOfStatus({...facts, maxUnitsPerDay: 1}, demo)[0]?.path).toEqual(['posology'])
})
