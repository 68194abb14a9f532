import {expect, test} from 'vitest'
import {latency, ratio} from './statistics.ts'

test('latency names the median, the 95th percentile and the worst', () => {
  const samples = Array.from({length: 100}, (_, index) => 100 - index)
  expect(latency(samples)).toEqual({median: 51, p95: 96, worst: 100, count: 100})
})

test('one sample is all three', () => {
  expect(latency([7.12345])).toEqual({median: 7.12, p95: 7.12, worst: 7.12, count: 1})
})

test('a ratio says how often the second is in the first', () => {
  expect(ratio(10, 4)).toBe(2.5)
})
