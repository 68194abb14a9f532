import {expect, test} from 'vitest'
import {adApprovalAt} from './ad-approval.ts'

const approval = {approvedOn: '2026-01-12', expires: '2026-12-31'}

test.each([
  ['2026-01-11T23:59:59.999Z', 'notYet'],
  ['2026-01-12T00:00:00Z', 'valid'],
  ['2026-12-31T23:59:59.999Z', 'valid'],
  ['2027-01-01T00:00:00Z', 'expired'],
])('at %s it is %s', (now, state) => {
  expect(adApprovalAt(approval, new Date(now))).toBe(state)
})

test('one without both its days is none', () => {
  const now = new Date('2026-06-01')
  expect(adApprovalAt(null, now)).toBe('none')
  expect(adApprovalAt({...approval, expires: null}, now)).toBe('none')
  expect(adApprovalAt({...approval, approvedOn: null}, now)).toBe('none')
})
