import {DatabaseSync} from 'node:sqlite'
import {join} from 'node:path'
import {afterEach, beforeEach, expect, test, vi} from 'vitest'
import {createSignInCode, createToken} from '#lib/lake/store/credentials.ts'
import {openLake, type OpenLake} from './open-lake.ts'

let lake: OpenLake
beforeEach(async () => {
  vi.useFakeTimers({toFake: ['setInterval', 'clearInterval']})
  lake = await openLake()
})
afterEach(async () => {
  await lake.close()
  vi.useRealTimers()
})

/** What an hour too many or an administrator would do to every credential of the store. */
function end(how: 'expires' | 'revoked') {
  const db = new DatabaseSync(join(lake.data, 'lake.db'))
  db.exec(`UPDATE token SET ${how} = 1`)
  db.close()
}

async function session() {
  const code = createSignInCode(lake.data, {role: 'editor', name: 'Mara'})
  const response = await lake.call('GET', `/sign-in?code=${code}`)
  return {cookie: response.headers.get('set-cookie')?.split(';')[0] ?? ''}
}

test.each(['expires', 'revoked'] as const)('answers 401 to a session once it %s', async (how) => {
  const headers = await session()
  expect((await lake.call('GET', '/v1/users/me', {headers})).status).toBe(200)
  end(how)
  expect((await lake.call('GET', '/v1/users/me', {headers})).status).toBe(401)
})

test('refuses a code that has expired', async () => {
  const code = createSignInCode(lake.data, {role: 'editor'})
  end('expires')
  expect((await lake.call('GET', `/sign-in?code=${code}`)).status).toBe(401)
})

test.each([
  '/v1/data/listen/production?query=*',
  '/v1/data/live/events/production?includeDrafts=true',
  '/mux/some-tab',
])('ends the stream %s when the sign-in of its reader ends', async (path) => {
  const token = createToken(lake.data, {role: 'viewer'})
  const response = await lake.call('GET', path, {token})
  const reader = response.body?.getReader()
  expect((await reader?.read())?.done).toBe(false)
  const next = reader?.read()
  vi.advanceTimersByTime(10_000)
  expect(new TextDecoder().decode((await next)?.value)).toBe(':\n\n')
  end('revoked')
  const last = reader?.read()
  vi.advanceTimersByTime(10_000)
  expect(await last).toEqual({done: true, value: undefined})
})
