import {afterEach, beforeEach, expect, test, vi} from 'vitest'
import {mutateAsAdministrator, openLake, type OpenLake} from './open-lake.ts'
import {TOKEN} from './serve-lake.ts'

/** What the Studio and the site ask, word for word (`@sanity/preview-url-secret`). */
const FETCH = `*[_type == "sanity.previewUrlSecret" && secret == $secret && dateTime(_updatedAt) > dateTime(now()) - 3600][0]{
    _id,
    _updatedAt,
    secret,
    studioUrl,
  }`
const EXPIRED =
  '*[_type == "sanity.previewUrlSecret" && dateTime(_updatedAt) <= dateTime(now()) - 3600]'

const secretNamed = (name: string) => [
  {createOrReplace: {_id: `drafts.${name}`, _type: 'sanity.previewUrlSecret'}},
  {patch: {id: `drafts.${name}`, set: {secret: name, studioUrl: 'http://localhost/studio'}}},
]

let lake: OpenLake

async function ask(query: string, params: Record<string, string> = {}, token?: string) {
  const search = new URLSearchParams({query, perspective: 'raw'})
  for (const [name, value] of Object.entries(params)) search.set(`$${name}`, JSON.stringify(value))
  const options = token === undefined ? {} : {token}
  const response = await lake.call('GET', `/v2025-02-19/data/query/production?${search}`, options)
  return (await response.json()).result
}

beforeEach(async () => {
  lake = await openLake()
  // Only the clock that stamps writes is set back; queries run in threads with a clock of their own.
  vi.useFakeTimers({toFake: ['Date'], now: Date.now() - 3_700_000})
  await mutateAsAdministrator(lake, ...secretNamed('old'))
  vi.useRealTimers()
  await mutateAsAdministrator(lake, ...secretNamed('fresh'))
})
afterEach(() => lake.close())

test('a preview secret is found for an hour', async () => {
  expect(await ask(FETCH, {secret: 'fresh'}, TOKEN)).toMatchObject({secret: 'fresh'})
  expect(await ask(FETCH, {secret: 'old'}, TOKEN)).toBeNull()
})

test('nobody finds one without a token', async () => {
  expect(await ask(FETCH, {secret: 'fresh'})).toBeNull()
})

test('the Studio clears expired secrets away by query, and no others', async () => {
  await mutateAsAdministrator(lake, {delete: {query: EXPIRED}})
  const left = await ask('*[_type == "sanity.previewUrlSecret"].secret', {}, TOKEN)
  expect(left).toEqual(['fresh'])
})
