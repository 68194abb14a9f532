import {expect, test} from 'vitest'
import {monthsAfterDay, monthsSince} from './dates.ts'

const at = (instant: string) => new Date(instant)
const instant = (ms: number | null) => (ms === null ? null : new Date(ms).toISOString())

test.each([
  ['2025-05-31', '2026-11-29T23:59:59.999Z', 17, '2026-11-30T00:00:00.000Z'],
  ['2025-05-31', '2026-11-30T00:00:00Z', 18, '2026-12-31T00:00:00.000Z'],
  ['2026-01-31', '2026-02-28T00:00:00Z', 1, '2026-03-31T00:00:00.000Z'],
  ['2026-11-25', '2026-11-25T00:00:00Z', 0, '2026-12-25T00:00:00.000Z'],
  [null, '2026-11-25T00:00:00Z', null, null],
] as const)('from %s to %s are %s whole months, until %s', (day, now, months, next) => {
  expect(monthsSince(day, at(now))).toBe(months)
  expect(instant(monthsAfterDay(day, (months ?? 0) + 1))).toBe(next)
})
