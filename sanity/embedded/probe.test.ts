import {expect, test} from 'vitest'
import {createProbe} from './probe.ts'

const answerFor = (role: string) =>
  Response.json({id: 'user-1', name: 'Mara', role, roles: [{name: role, title: role}]})

const probe = (answer: Response | Error, hasWrites: boolean, role = 'editor') =>
  createProbe({
    fetch: () => (answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer)),
    user: () => 'user-1',
    hasWrites: () => hasWrites,
    role: () => role,
  })()

test.each([
  ['editor', true, 'reachable'],
  ['administrator', true, 'reachable'],
  ['viewer', true, 'signedOut'],
  ['regulatory', true, 'signedOut'],
  ['viewer', false, 'reachable'],
  ['regulatory', false, 'reachable'],
] as const)(
  'after an editor, somebody with the role %s counts while edits are kept back (%s): %s',
  async (role, hasWrites, condition) => {
    expect(await probe(answerFor(role), hasWrites)).toBe(condition)
  },
)

test('tells an ended sign-in from a lake that is away', async () => {
  expect(await probe(new Response(null, {status: 401}), false)).toBe('signedOut')
  expect(await probe(new Response(null, {status: 503}), false)).toBe('away')
  expect(await probe(new TypeError('Failed to fetch'), false)).toBe('away')
})
