import {expect, test} from 'vitest'
import {isLocked} from './is-locked.ts'

test.each([
  [{mustBeVerbatim: true, verification: 'verified'}, true],
  [{mustBeVerbatim: true, verification: 'secondary'}, false],
  [{mustBeVerbatim: false, verification: 'verified'}, false],
  [{verification: 'verified'}, false],
  [null, false],
])('the words of %j are locked: %s', (published, expected) => {
  expect(isLocked(published)).toBe(expected)
})
