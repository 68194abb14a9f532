import {afterAll, beforeAll, expect, test} from 'vitest'
import type {Role} from '#lib/lake/roles.ts'
import {createSignInCode} from '#lib/lake/store/credentials.ts'
import {openLake, type OpenLake} from './open-lake.ts'

let lake: OpenLake
beforeAll(async () => {
  lake = await openLake()
})
afterAll(() => lake.close())

type Headers = Record<string, string>

/** Signs somebody in, in a browser that has these headers, and returns those it has afterwards. */
async function signIn(name: string, headers: Headers = {}, role: Role = 'editor') {
  const code = createSignInCode(lake.data, {role, name})
  const response = await lake.call('GET', `/sign-in?code=${code}`, {headers})
  const cookie = response.headers.get('set-cookie')?.split(';')[0] ?? ''
  const me = await (await lake.call('GET', '/v1/users/me', {headers: {cookie}})).json()
  return {cookie: {cookie}, for: {'lake-user': String(me.id)}}
}

const statusOf = async (method: string, path: string, headers: Headers, body?: object) =>
  (await lake.call(method, path, {headers, body})).status

test('a tab of one person neither reads nor writes for another who has signed in since', async () => {
  const mara = await signIn('Mara')
  const jonas = await signIn('Jonas', mara.cookie)
  const [marasTab, jonasTab] = [
    {...jonas.cookie, ...mara.for},
    {...jonas.cookie, ...jonas.for},
  ]
  const body = {mutations: [{create: {_type: 'note'}}]}
  const mutate = '/v1/data/mutate/production'
  expect(await statusOf('POST', mutate, marasTab, body)).toBe(401)
  expect(await statusOf('GET', '/v1/users/me', marasTab)).toBe(401)
  expect(await statusOf('GET', '/mux/some', marasTab)).toBe(401)
  expect(await statusOf('POST', mutate, jonasTab, body)).toBe(200)
})

test('a tab opened as editor neither reads nor writes while the person is a viewer', async () => {
  const body = {mutations: [{create: {_type: 'note'}}]}
  const mutate = '/v1/data/mutate/production'
  const viewer = await signIn('Mara', {}, 'viewer')
  const asEditor = {...viewer.for, 'lake-role': 'editor'}
  expect(await statusOf('POST', mutate, {...viewer.cookie, ...asEditor}, body)).toBe(401)
  expect(await statusOf('GET', '/v1/users/me', {...viewer.cookie, ...asEditor})).toBe(401)
  // A tab opened as viewer offers nothing to write, and is right for everybody.
  expect(await statusOf('POST', mutate, {...viewer.cookie, 'lake-role': 'viewer'}, body)).toBe(403)
  for (const role of ['editor', 'administrator'] as const) {
    const {cookie} = await signIn('Mara', viewer.cookie, role)
    expect(await statusOf('POST', mutate, {...cookie, ...asEditor}, body)).toBe(200)
    expect(await statusOf('GET', '/v1/users/me', {...cookie, 'lake-role': 'viewer'})).toBe(200)
  }
})

test('a new sign-in ends the session it takes the place of', async () => {
  const mara = await signIn('Mara')
  await signIn('Jonas', mara.cookie)
  expect(await statusOf('GET', '/v1/users/me', mara.cookie)).toBe(401)
})

test('a link that does not work ends no session', async () => {
  const mara = await signIn('Mara')
  expect(await statusOf('GET', '/sign-in?code=wrong', mara.cookie)).toBe(401)
  expect(await statusOf('GET', '/v1/users/me', mara.cookie)).toBe(200)
})

test('a tab of the person before does not sign out the one who has signed in since', async () => {
  const mara = await signIn('Mara')
  const jonas = await signIn('Jonas', mara.cookie)
  await statusOf('POST', '/v1/auth/logout', {...jonas.cookie, ...mara.for})
  expect(await statusOf('GET', '/v1/users/me', jonas.cookie)).toBe(200)
  await statusOf('POST', '/v1/auth/logout', {...jonas.cookie, ...jonas.for})
  expect(await statusOf('GET', '/v1/users/me', jonas.cookie)).toBe(401)
})
