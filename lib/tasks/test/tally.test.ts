import {expect, test} from 'vitest'
import {add, summary, tallyOf} from './tally.ts'

test('the last line sums passed, failed and skipped over both runners', () => {
  const unit = {passed: 10, failed: 1, skipped: []}
  const browser = {passed: 5, failed: 0, skipped: [{title: 'x', reason: 'no nginx'}]}
  expect(summary(add([unit, browser]))).toBe('15 passed, 1 failed, 1 skipped')
})

test('a runner that ends badly is a failure although no test of it failed', () => {
  expect(tallyOf(JSON.stringify({passed: 3, failed: 0, skipped: []}), 1).failed).toBe(1)
  expect(tallyOf(null, 0).failed).toBe(1)
  expect(tallyOf(null, 130).failed).toBe(1)
})

test('the failures a runner counted stay as counted', () => {
  expect(tallyOf(JSON.stringify({passed: 3, failed: 2, skipped: []}), 1).failed).toBe(2)
})
