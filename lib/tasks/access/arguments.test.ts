import {expect, test} from 'vitest'
import {accessRequestFrom} from './arguments.ts'

test.each([
  [[], {kind: 'list', asJson: false}],
  [['--json'], {kind: 'list', asJson: true}],
  [['revoke', '--token', ' Export '], {kind: 'revoke', what: 'token', name: 'Export'}],
  [['revoke', '--user=Mara'], {kind: 'revoke', what: 'user', name: 'Mara'}],
])('reads %j', (args, expected) => {
  expect(accessRequestFrom(args)).toEqual(expected)
})

test.each([
  [['revoke', 'Mara'], '"Mara"'],
  [['revoke', '--user', 'Mara', '--json'], '--json'],
  [['revoke', '--token', ''], '--token is empty'],
  [['--token', 'x'], '"revoke"'],
])('says what is wrong with %j', (args, said) => {
  expect(accessRequestFrom(args)).toEqual({error: expect.stringContaining(said)})
})
