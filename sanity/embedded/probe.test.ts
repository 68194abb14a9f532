import {expect, test} from 'vitest'
import {createProbe} from './probe.ts'
import {signedInHeaders} from './user-header.ts'

const MARA = {
  id: 'user-1',
  name: 'Mara',
  role: 'editor',
  roles: [{name: 'editor', title: 'Editor'}],
}

const probe = (answer: Response | Error) =>
  createProbe({
    fetch: () => (answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer)),
    headers: () => ({}),
  })()

test.each([
  ['somebody signed in', Response.json(MARA), 'reachable'],
  ['a sign-in that has ended', new Response(null, {status: 401}), 'signedOut'],
  ['an answer that names nobody', Response.json({}), 'signedOut'],
  ['a proxy without its lake', new Response(null, {status: 503}), 'away'],
  ['no answer', new TypeError('Failed to fetch'), 'away'],
] as const)('tells %s', async (_, answer, condition) => {
  expect(await probe(answer)).toBe(condition)
})

test('asks about the person and the role the Studio was opened in', async () => {
  const asked: Headers[] = []
  await createProbe({
    fetch: async (_, init) => {
      asked.push(new Headers(init?.headers))
      return Response.json(MARA)
    },
    headers: () => signedInHeaders({id: 'user-1', role: 'editor'}),
  })()
  expect(asked.map((headers) => [headers.get('lake-user'), headers.get('lake-role')])).toEqual([
    ['user-1', 'editor'],
  ])
})
