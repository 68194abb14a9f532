import {execFile} from 'node:child_process'
import {fileURLToPath} from 'node:url'
import {promisify} from 'node:util'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {openLake, type OpenLake} from './open-lake.ts'
import {SITE_URL} from './serve-lake.ts'

let lake: OpenLake
beforeAll(async () => {
  lake = await openLake()
})
afterAll(() => lake.close())

const run = (task: 'sign-in' | 'token', ...args: string[]) =>
  promisify(execFile)(
    process.execPath,
    [fileURLToPath(new URL(`../../lib/tasks/${task}.ts`, import.meta.url)), ...args],
    {env: {PATH: process.env['PATH'], NODE_ENV: 'test', LAKE_DATA: lake.data, SITE_URL}},
  )

test('prints a link that signs a person in while the lake is running', async () => {
  const {stdout} = await run('sign-in', '--role', 'editor', '--name', 'Mara')
  const link = stdout.split('\n')[0] ?? ''
  expect(link).toMatch(/^http:\/\/localhost:3000\/lake\/sign-in\?code=[\w-]{43}$/)
  const {pathname, search} = new URL(link)
  const response = await lake.call('GET', pathname + search)
  const cookie = response.headers.get('set-cookie')?.split(';')[0] ?? ''
  const me = await lake.call('GET', '/v1/users/me', {headers: {cookie}})
  expect(await me.json()).toMatchObject({name: 'Mara', role: 'editor'})
})

test('prints a token that works at once', async () => {
  const {stdout} = await run('token', '--role', 'viewer')
  const me = await lake.call('GET', '/v1/users/me', {token: stdout.trim()})
  expect(await me.json()).toMatchObject({role: 'viewer', isRobot: true})
})

test.each([[['--role', 'owner']], [[]], [['--rolle', 'editor']]])(
  'names the roles there are when asked with %j',
  async (args) => {
    await expect(run('sign-in', ...args)).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringContaining('administrator, editor, regulatory, viewer'),
    })
  },
)
