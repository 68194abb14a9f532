import {execFile} from 'node:child_process'
import {readdirSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {promisify} from 'node:util'
import {afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi} from 'vitest'
import {createToken} from '#lib/lake/store/credentials.ts'
import {openDatabase} from '#lib/lake/store/database.ts'
import {openLake, type OpenLake} from './open-lake.ts'
import {SITE_URL, temporaryFolder} from './serve-lake.ts'

let lake: OpenLake
beforeAll(async () => {
  lake = await openLake()
})
afterAll(() => lake.close())

beforeEach(() => {
  vi.useFakeTimers({toFake: ['setInterval', 'clearInterval', 'Date']})
  // Each test begins without people and tokens.
  const db = openDatabase(lake.data)
  db.exec('DELETE FROM token')
  db.close()
})
afterEach(() => vi.useRealTimers())

const runIn = (data: string, task: 'access' | 'sign-in' | 'token', ...args: string[]) =>
  promisify(execFile)(
    process.execPath,
    [fileURLToPath(new URL(`../../lib/tasks/${task}.ts`, import.meta.url)), ...args],
    {env: {PATH: process.env['PATH'], NODE_ENV: 'test', LAKE_DATA: data, SITE_URL}},
  )
const run = (task: 'access' | 'sign-in' | 'token', ...args: string[]) =>
  runIn(lake.data, task, ...args)

const makeToken = async (...args: string[]) => (await run('token', ...args)).stdout.trim()

async function signIn(role: string, name: string) {
  const {stdout} = await run('sign-in', '--role', role, '--name', name)
  const {pathname, search} = new URL(stdout.split('\n')[0] ?? '')
  const response = await lake.call('GET', pathname + search)
  return {cookie: response.headers.get('set-cookie')?.split(';')[0] ?? ''}
}

const statusOf = async (sender: {token: string} | {cookie: string}) =>
  (
    await lake.call(
      'GET',
      '/v1/users/me',
      'token' in sender ? {token: sender.token} : {headers: {cookie: sender.cookie}},
    )
  ).status

const listed = async () => JSON.parse((await run('access', '--json')).stdout)

describe('the lists', () => {
  test('say who there is, with role and last use, and no secret', async () => {
    const secret = await makeToken(
      '--role',
      'viewer',
      '--name',
      'Nightly export',
      '--expires',
      '30d',
    )
    const mara = await signIn('regulatory', 'Mara')
    await run('sign-in', '--role', 'editor', '--name', 'Noor')
    expect(await statusOf(mara)).toBe(200)

    const {stdout} = await run('access')
    expect(stdout).toMatch(
      /Mara +Regulatory +person +\d{4}-\d\d-\d\d \d\d:\d\d +1 +user-[0-9a-f]{12}/,
    )
    expect(stdout).toMatch(/Noor +Editor +person +invited +0 +user-/)
    expect(stdout).toMatch(/Nightly export +Viewer +program +.{16} +.{16} +never +token-/)
    expect(stdout).not.toContain(secret)

    const {people, tokens} = await listed()
    expect(people).toMatchObject([
      {name: 'Mara', role: 'regulatory', sessions: 1, isInvited: false},
      {name: 'Noor', role: 'editor', sessions: 0, lastSeen: null, isInvited: true},
    ])
    const [{created, expires}] = tokens
    expect(expires - created).toBe(30 * 24 * 3_600_000)
  })

  test('note a use once a minute and no more often', async () => {
    const token = await makeToken('--role', 'viewer')
    const lastUsed = async () => (await listed()).tokens[0].lastUsed
    expect(await lastUsed()).toBeNull()
    expect(await statusOf({token})).toBe(200)
    const first = await lastUsed()
    expect(first).toBe(Date.now())
    vi.setSystemTime(first + 59_000)
    expect(await statusOf({token})).toBe(200)
    expect(await lastUsed()).toBe(first)
    vi.setSystemTime(first + 60_000)
    expect(await statusOf({token})).toBe(200)
    expect(await lastUsed()).toBe(first + 60_000)
  })
})

describe('revoking', () => {
  test.each(['id', 'label'] as const)('ends a token by its %s, at once', async (by) => {
    const token = await makeToken('--role', 'viewer', '--name', 'Nightly export')
    const kept = await makeToken('--role', 'viewer', '--name', 'Kept')
    const [entry] = (await listed()).tokens
    const {stdout} = await run('access', 'revoke', '--token', entry[by])
    expect(stdout).toBe(`The token "Nightly export" (${entry.id}) has ended.\n`)
    expect(await statusOf({token})).toBe(401)
    expect(await statusOf({token: kept})).toBe(200)
    expect((await listed()).tokens).toMatchObject([{label: 'Kept'}])
  })

  test('ends all sessions and unused links of a person, and nobody else’s', async () => {
    const [here, there] = [await signIn('editor', 'Mara'), await signIn('editor', 'Mara')]
    const noor = await signIn('editor', 'Noor')
    const {stdout: link} = await run('sign-in', '--role', 'editor', '--name', 'Mara')
    await run('access', 'revoke', '--user', 'mara')
    expect(await statusOf(here)).toBe(401)
    expect(await statusOf(there)).toBe(401)
    expect(await statusOf(noor)).toBe(200)
    const {pathname, search} = new URL(link.split('\n')[0] ?? '')
    expect((await lake.call('GET', pathname + search)).status).toBe(401)
  })

  test('ends an open stream at its next heartbeat, 10 s later at most', async () => {
    const token = createToken(lake.data, {role: 'viewer', name: 'Listener'})
    const response = await lake.call('GET', '/v1/data/listen/production?query=*', {token})
    const reader = response.body?.getReader()
    expect((await reader?.read())?.done).toBe(false)
    await run('access', 'revoke', '--token', 'listener')
    const last = reader?.read()
    vi.advanceTimersByTime(10_000)
    expect(await last).toEqual({done: true, value: undefined})
  })
})

test('a token ends when it expires', async () => {
  const token = await makeToken('--role', 'viewer', '--expires', '1h')
  expect(await statusOf({token})).toBe(200)
  vi.setSystemTime(Date.now() + 24 * 3_600_000)
  expect(await statusOf({token})).toBe(401)
})

describe('wrong input', () => {
  test.each([
    [['frob'], '"frob" is unknown'],
    [['revoke'], 'either --token or --user'],
    [['revoke', '--token', 'a', '--user', 'b'], 'either --token or --user'],
    [['revoke', '--user', ' '], '--user is empty'],
    [['revoke', '--user', 'Nobody'], 'There is no person "Nobody"'],
    [['revoke', '--token', 'nothing'], 'There is no token "nothing"'],
    [['--user', 'Mara'], 'belong to "revoke"'],
    [['--all'], '--all'],
  ])('access %j ends with 1 and says: %s', async (args, said) => {
    await expect(run('access', ...args)).rejects.toMatchObject({
      code: 1,
      stdout: '',
      stderr: expect.stringContaining(said),
    })
  })

  test.each([
    [['--role', 'viewer', '--expires', '30'], '"30"'],
    [['--role', 'viewer', '--expires', '-1d'], '--expires'],
    [['--role', 'viewer', '--expires', '99999d'], 'ten years'],
    [['--role', 'viewer', '--name', 'a\u001b[2Jb'], '--name'],
    [['--role', 'owner'], '"owner"'],
  ])('token %j ends with 1 and says: %s', async (args, said) => {
    await expect(run('token', ...args)).rejects.toMatchObject({
      code: 1,
      stdout: '',
      stderr: expect.stringContaining(said),
    })
  })

  test('a label of several tokens is refused with their ids', async () => {
    await makeToken('--role', 'viewer', '--name', 'Twin')
    await makeToken('--role', 'viewer', '--name', 'Twin')
    const ids = (await listed()).tokens.map(({id}: {id: string}) => id)
    await expect(run('access', 'revoke', '--token', 'Twin')).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringContaining(ids.join(', ')),
    })
    expect((await listed()).tokens).toHaveLength(2)
  })

  test('a folder without a lake stays one', async () => {
    const empty = temporaryFolder()
    await expect(runIn(empty, 'access')).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringContaining(`There is no lake in ${empty}`),
    })
    expect(readdirSync(empty)).toEqual([])
  })
})
