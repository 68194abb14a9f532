import {expect, test} from 'vitest'
import {daysPast, monthsSince, nextDayPast, nextMonthSince} from './dates.ts'

const at = (instant: string) => new Date(instant)
const instant = (ms: number | null) => (ms === null ? null : new Date(ms).toISOString())

test.each([
  ['2026-11-25', '2026-11-24T10:00:00Z', null, '2026-11-26T00:00:00.000Z'],
  ['2026-11-25', '2026-11-25T23:59:59.999Z', null, '2026-11-26T00:00:00.000Z'],
  ['2026-11-25', '2026-11-26T00:00:00Z', 1, '2026-11-27T00:00:00.000Z'],
  ['2026-11-25', '2026-12-25T12:00:00Z', 30, '2026-12-26T00:00:00.000Z'],
  [null, '2026-12-25T12:00:00Z', null, null],
] as const)('%s at %s is %s days past, until %s', (day, now, days, next) => {
  expect(daysPast(day, at(now))).toBe(days)
  expect(instant(nextDayPast(day, at(now)))).toBe(next)
})

test.each([
  ['2025-05-31', '2026-11-29T23:59:59.999Z', 17, '2026-11-30T00:00:00.000Z'],
  ['2025-05-31', '2026-11-30T00:00:00Z', 18, '2026-12-31T00:00:00.000Z'],
  ['2026-01-31', '2026-02-28T00:00:00Z', 1, '2026-03-31T00:00:00.000Z'],
  ['2026-11-25', '2026-11-25T00:00:00Z', 0, '2026-12-25T00:00:00.000Z'],
  [null, '2026-11-25T00:00:00Z', null, null],
] as const)('from %s to %s are %s whole months, until %s', (day, now, months, next) => {
  expect(monthsSince(day, at(now))).toBe(months)
  expect(instant(nextMonthSince(day, at(now)))).toBe(next)
})
