import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {ROLES, type Role} from '#lib/lake/roles.ts'
import {createSignInCode, createToken} from '#lib/lake/store/credentials.ts'
import {filesIn} from './files-in.ts'
import {mutateAsAdministrator, openLake, type OpenLake} from './open-lake.ts'

let lake: OpenLake

beforeAll(async () => {
  lake = await openLake()
  await mutateAsAdministrator(
    lake,
    {create: {_id: 'a', _type: 'post'}},
    {create: {_id: 'drafts.a', _type: 'post'}},
  )
})
afterAll(() => lake.close())

const QUERY = `/v2025-02-19/data/query/production?query=${encodeURIComponent('*[_type == "post"]._id')}&perspective=raw`
const MUTATE = '/v2025-02-19/data/mutate/production'
const mutation = (body: object = {create: {_type: 'note'}}) => ({mutations: [body]})

async function signIn(role: Role = 'editor', name = 'Mara') {
  const code = createSignInCode(lake.data, {role, name})
  const response = await lake.call('GET', `/lake/sign-in?code=${code}`)
  const cookie = response.headers.get('set-cookie') ?? ''
  return {code, response, cookie: cookie.split(';')[0] ?? ''}
}

describe('signing in', () => {
  test('turns a one-time code into a session cookie and goes on to the Studio', async () => {
    const {response, cookie} = await signIn()
    expect(response.status).toBe(303)
    expect(response.headers.get('location')).toBe('/studio')
    const sent = response.headers.get('set-cookie')
    expect(sent).toMatch(
      /^lake_session=[\w-]{43}; Path=\/lake; Max-Age=43200; HttpOnly; SameSite=Strict$/,
    )
    const me = await lake.call('GET', '/v2025-02-19/users/me', {headers: {cookie}})
    expect(await me.json()).toMatchObject({
      name: 'Mara',
      role: 'editor',
      roles: [{name: 'editor', title: 'Editor'}],
    })
  })

  test('takes a code once, and no other', async () => {
    const {code} = await signIn()
    for (const wrong of [code, 'made-up', '']) {
      const response = await lake.call('GET', `/sign-in?code=${wrong}`)
      expect(response.status).toBe(401)
      expect(response.headers.get('set-cookie')).toBeNull()
      const page = await response.text()
      expect(page).toContain('<h1>')
      expect(page).not.toContain('<script')
    }
  })

  test('knows the author of what the fixed token wrote', async () => {
    const {cookie} = await signIn()
    const answer = await lake.call('GET', '/v1/users/administrator', {headers: {cookie}})
    expect(await answer.json()).toMatchObject({id: 'administrator', displayName: 'Administrator'})
  })

  test('gives the same person the same settings after the next sign-in', async () => {
    const first = await signIn()
    const path = '/v1/users/me/keyvalue'
    const body = [{key: 'layout', value: {view: 'compact'}}]
    await lake.call('PUT', path, {headers: {cookie: first.cookie}, body})
    const second = await signIn()
    const kept = await lake.call('GET', `${path}/layout,other`, {headers: {cookie: second.cookie}})
    expect(await kept.json()).toMatchObject(body)
    const stranger = await signIn('editor', 'Noor')
    expect(
      await (await lake.call('GET', `${path}/layout`, {headers: {cookie: stranger.cookie}})).json(),
    ).toEqual([])
  })

  test('ends the sessions of a person who signs in with another role, and no others', async () => {
    const status = async (cookie: string) =>
      (await lake.call('GET', '/v1/users/me', {headers: {cookie}})).status
    const [first, second] = [await signIn('editor', 'Ada'), await signIn('editor', 'Ada')]
    const other = await signIn('editor', 'Grace')
    expect(await status(first.cookie)).toBe(200)
    const demoted = await signIn('viewer', 'Ada')
    expect(await status(first.cookie)).toBe(401)
    expect(await status(second.cookie)).toBe(401)
    expect(await status(demoted.cookie)).toBe(200)
    expect(await status(other.cookie)).toBe(200)
  })

  test('ends a session at sign-out, for every request that still carries it', async () => {
    const {cookie} = await signIn()
    const out = await lake.call('POST', '/v1/auth/logout', {headers: {cookie}})
    expect(out.headers.get('set-cookie')).toContain('Max-Age=0')
    for (const path of ['/v1/users/me', QUERY]) {
      const response = await lake.call('GET', path, {headers: {cookie}})
      expect(response.status).toBe(401)
      expect(await response.json()).toMatchObject({
        statusCode: 401,
        error: 'Unauthorized',
        errorCode: 'SIO-401-ANF',
      })
    }
    const write = await lake.call('POST', MUTATE, {headers: {cookie}, body: mutation()})
    expect(write.status).toBe(401)
  })

  test('sends the cookie over https only when the site is served so', async () => {
    const secure = await openLake({siteUrl: 'https://www.example.org'})
    const code = createSignInCode(secure.data, {role: 'viewer'})
    const response = await secure.call('GET', `/sign-in?code=${code}`)
    await secure.close()
    expect(response.headers.get('set-cookie')).toContain('; Secure')
  })
})

describe('roles', () => {
  const token = (role: Role) => createToken(lake.data, {role})
  const idsSeenWith = async (options: {token?: string}) =>
    ((await (await lake.call('GET', QUERY, options)).json()) as {result: string[]}).result

  test.each(ROLES)('lets the role %s read drafts', async (role) => {
    expect(await idsSeenWith({token: token(role)})).toEqual(['a', 'drafts.a'])
  })

  test('shows what is published to anyone, and nothing else', async () => {
    expect(await idsSeenWith({})).toEqual(['a'])
    const documents = await lake.call('GET', '/v1/data/doc/production/a,drafts.a,drafts.none')
    expect(await documents.json()).toMatchObject({
      documents: [{_id: 'a'}],
      omitted: [
        {id: 'drafts.a', reason: 'permission'},
        {id: 'drafts.none', reason: 'permission'},
      ],
    })
    for (const path of [
      '/v1/users/me',
      '/v1/data/history/production/transactions/a',
      '/v1/projects/local',
    ]) {
      expect((await lake.call('GET', path)).status).toBe(401)
    }
    expect((await lake.call('POST', MUTATE, {body: mutation()})).status).toBe(401)
  })

  test('refuses a token it does not know instead of treating its bearer as anyone', async () => {
    expect((await lake.call('GET', QUERY, {token: 'x'.repeat(43)})).status).toBe(401)
  })

  test('keeps no secret in the store', async () => {
    const secret = token('viewer')
    const {readFileSync} = await import('node:fs')
    for (const file of filesIn(lake.data)) {
      if (file.endsWith('lake.lock')) continue
      expect(readFileSync(file).includes(secret)).toBe(false)
    }
  })
})
