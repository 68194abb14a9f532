import {afterAll, beforeAll, beforeEach, describe, expect, test} from 'vitest'
import {ROLES} from '#lib/lake/roles.ts'
import {createSignInCode, createToken} from '#lib/lake/store/credentials.ts'
import {openLake, type OpenLake} from './open-lake.ts'
import {TOKEN} from './serve-lake.ts'

let lake: OpenLake
beforeAll(async () => {
  lake = await openLake()
})
afterAll(() => lake.close())

const ROBOTS = '/v2025-07-11/access/project/local/robots'

const robot = (roleName: string, more: object = {}) => ({
  label: 'Nightly export',
  memberships: [{resourceType: 'project', resourceId: 'local', roleNames: [roleName]}],
  ...more,
})
const call = async (method: string, path: string, body?: unknown, token = TOKEN) => {
  const response = await lake.call(method, path, {token, ...(body === undefined ? {} : {body})})
  const text = await response.text()
  return {status: response.status, body: text === '' ? null : JSON.parse(text)}
}

test('an administrator makes a token, sees it listed without its secret, and ends it', async () => {
  const expiresAt = new Date(Date.now() + 3_600_000).toISOString()
  const made = await call('POST', ROBOTS, robot('viewer', {expiresAt}))
  expect(made.status).toBe(201)
  const {id, token} = made.body as {id: string; token: string}
  expect((await call('GET', '/v1/users/me', undefined, token)).body).toMatchObject({
    id,
    name: 'Nightly export',
    role: 'viewer',
    isRobot: true,
  })

  const list = await call('GET', ROBOTS)
  expect(list.body).toMatchObject({
    nextCursor: null,
    data: [
      {
        id,
        label: 'Nightly export',
        lastUsedAt: expect.stringMatching(/^\d{4}-/),
        memberships: [{resourceType: 'project', resourceId: 'local', roleNames: ['viewer']}],
      },
    ],
  })
  expect(JSON.stringify(list.body)).not.toContain(token)
  expect(Date.parse(list.body.data[0].expiresAt)).toBeCloseTo(Date.parse(expiresAt), -3)

  expect((await call('DELETE', `${ROBOTS}/${id}`)).status).toBe(204)
  expect((await call('GET', '/v1/users/me', undefined, token)).status).toBe(401)
  expect((await call('GET', ROBOTS)).body.data).toEqual([])
  expect((await call('DELETE', `${ROBOTS}/${id}`)).status).toBe(404)
})

test.each([
  ['no object', []],
  ['an unknown role', robot('owner')],
  ['two roles', {...robot('viewer'), memberships: [{roleNames: ['viewer', 'editor']}]}],
  ['no role', {label: 'x'}],
  ['no label', {...robot('viewer'), label: undefined}],
  ['an empty label', {...robot('viewer'), label: ' '}],
  ['a label that steers a terminal', {...robot('viewer'), label: 'x\u001b[2J'}],
  ['an end that has passed', robot('viewer', {expiresAt: '2020-01-01T00:00:00Z'})],
  ['an end that is no instant', robot('viewer', {expiresAt: 'soon'})],
])('answers a token with %s with 400', async (_what, body) => {
  const {status, body: answer} = await call('POST', ROBOTS, body)
  expect({status, answer}).toMatchObject({status: 400, answer: {message: expect.any(String)}})
})

test.each(ROLES.filter((role) => role !== 'administrator'))(
  'lets the role %s neither see nor make nor end a token',
  async (role) => {
    const token = createToken(lake.data, {role})
    for (const [method, path, body] of [
      ['GET', ROBOTS],
      ['POST', ROBOTS, robot('administrator')],
      ['DELETE', `${ROBOTS}/token-0123456789ab`],
    ] as const) {
      const {status, body: answer} = await call(method, path, body, token)
      expect({status, answer}).toMatchObject({
        status: 403,
        answer: {message: expect.stringContaining('administrator')},
      })
    }
  },
)

describe('the members of the project', () => {
  let fresh: OpenLake
  beforeEach(async () => {
    fresh = await openLake()
    return () => fresh.close()
  })

  test('are those who were invited and the tokens that work, with their roles', async () => {
    createSignInCode(fresh.data, {role: 'regulatory', name: 'Noor'})
    createToken(fresh.data, {role: 'viewer', name: 'Export'})
    const answer = await fresh.call('GET', '/v1/projects/local', {token: TOKEN})
    expect(await answer.json()).toMatchObject({
      members: [
        {id: expect.stringMatching(/^user-/), isRobot: false, roles: [{name: 'regulatory'}]},
        {id: expect.stringMatching(/^token-/), isRobot: true, roles: [{name: 'viewer'}]},
      ],
    })
  })
})

test('names the roles there are', async () => {
  for (const path of ['/v1/projects/local/roles', '/v2025-07-11/access/project/local/roles']) {
    const {body} = await call('GET', path)
    const list: {name: string; title: string}[] = Array.isArray(body) ? body : body.data
    expect(list.map(({name}) => name)).toEqual(ROLES)
    expect(list.every(({title}) => title.length > 0)).toBe(true)
  }
})
