import {expect, test} from 'vitest'
import {inForceAt} from './leaflet.ts'

const versions = ['2021-03-15', '2023-06-01', '2026-05-04'].map((validFrom) => ({validFrom}))

test.each([
  ['2021-03-14T23:59:59.999Z', null],
  ['2021-03-15T00:00:00Z', '2021-03-15'],
  ['2026-05-03T23:59:59.999Z', '2023-06-01'],
  ['2026-05-04T00:00:00Z', '2026-05-04'],
  ['2030-01-01T00:00:00Z', '2026-05-04'],
] as const)('at %s the version of %s is in force', (instant, day) => {
  expect(inForceAt(versions, new Date(instant))?.validFrom ?? null).toBe(day)
})
