import {expect, test} from 'vitest'
import {problemOfPosology} from './posology.ts'

const adults = {population: 'adults', minAge: 18, unitsMin: 1, unitsMax: 2}

test('rows agree with the most units a day', () => {
  expect(problemOfPosology([], 2)).toBeNull()
  expect(problemOfPosology([adults], 2)).toBeNull()
  expect(
    problemOfPosology([adults, {...adults, population: 'children', minAge: 6, unitsMax: 1}], 2),
  ).toBeNull()
  expect(problemOfPosology([adults], 3)).toContain('go up to 2 units a day')
  expect(problemOfPosology([adults], null)).toContain('not given')
})

test('the smaller number stands first, and each group once', () => {
  expect(problemOfPosology([{...adults, unitsMin: 3}], 2)).toContain('the smaller number')
  expect(problemOfPosology([adults, adults], 2)).toContain('two rows for adults from 18 years')
})
