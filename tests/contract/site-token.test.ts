import {afterEach, beforeEach, expect, test} from 'vitest'
import {renewToken} from '#lib/lake/store/credentials.ts'
import {mutateAsAdministrator, openLake, type OpenLake} from './open-lake.ts'

const SITE = {role: 'viewer', name: 'Site preview'} as const
const DRAFTS = '/v2025-02-19/data/query/production?query=*[0]._id&perspective=raw'

let lake: OpenLake
beforeEach(async () => {
  lake = await openLake()
  await mutateAsAdministrator(lake, {create: {_id: 'drafts.a', _type: 'note'}})
})
afterEach(() => lake.close())

test('the site gives itself a token that reads drafts and writes nothing', async () => {
  const token = renewToken(lake.data, SITE)
  const read = await lake.call('GET', DRAFTS, {token})
  expect(await read.json()).toMatchObject({result: 'drafts.a'})
  const body = {mutations: [{create: {_type: 'note'}}]}
  const write = await lake.call('POST', '/v2025-02-19/data/mutate/production', {token, body})
  expect(write.status).toBe(403)
})

test('a new one ends the one before, and nobody else’s', async () => {
  const before = renewToken(lake.data, SITE)
  const other = renewToken(lake.data, {role: 'viewer', name: 'Another program'})
  const now = renewToken(lake.data, SITE)
  const statusOf = async (token: string) => (await lake.call('GET', DRAFTS, {token})).status
  expect(await statusOf(before)).toBe(401)
  expect(await statusOf(other)).toBe(200)
  expect(await statusOf(now)).toBe(200)
})
