import {expect, test} from 'vitest'
import {durationFrom} from './durations.ts'

const HOUR = 3_600_000

test.each([
  ['90m', 1.5 * HOUR],
  ['12h', 12 * HOUR],
  ['30d', 720 * HOUR],
  [' 8w ', 8 * 168 * HOUR],
])('reads %s', (text, expected) => {
  expect(durationFrom(text)).toBe(expected)
})

test.each(['', '0d', '30', '-1d', '1.5h', '1e3d', '30 d', '5s', '1y', '4000d', '999999999w'])(
  'takes "%s" for no duration',
  (text) => {
    expect(durationFrom(text)).toBeNull()
  },
)
