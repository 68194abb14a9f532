import {expect, test} from 'vitest'
import {isSameAmount, millimolesOf} from './amounts.ts'

test.each([
  [243, 10],
  [365, 15],
  [486, 20],
  [125, 5.1],
])('%s mg of magnesium are %s mmol', (mg, mmol) => {
  expect(isSameAmount('magnesium', mg, mmol)).toBe(true)
  expect(isSameAmount('zinc', mg, mmol)).toBe(false)
})

test('2 % is near enough, more is not', () => {
  const exact = millimolesOf('magnesium', 24.305)
  expect(exact).toBe(1)
  expect(
    [0.979, 0.981, 1.019, 1.021].map((mmol) => isSameAmount('magnesium', 24.305, mmol)),
  ).toEqual([false, true, true, false])
})
