import {afterAll, beforeAll, expect, test} from 'vitest'
import {connect} from './clients.ts'
import {mutateAsAdministrator, openLake, type OpenLake} from './open-lake.ts'
import {startLake, TOKEN} from './serve-lake.ts'

let lake: OpenLake
beforeAll(async () => {
  lake = await openLake()
})
afterAll(() => lake.close())

const get = async (path: string) => {
  const response = await lake.call('GET', path, {token: TOKEN})
  return {status: response.status, body: await response.json()}
}

test.each([
  ['/v2025-02-19/projects/local', {id: 'local', organizationId: null, members: []}],
  ['/v2021-06-07/projects/local/datasets', [{name: 'production'}]],
  ['/v1/projects/local/datasets?datasetProfile=comments&addonFor=production', []],
  ['/v1/projects/local/grants', {}],
  ['/v1/projects/local/user-applications', []],
  ['/vX/features', ['contentReleases', 'singleDocRelease']],
  ['/v2025-02-19/subscriptions/project/local', null],
  ['/v2024-07-01/access/requests/me', []],
  ['/v2024-09-19/journey/trial', null],
  ['/v2024-09-19/journey/content-releases', null],
  ['/v1/help?m=studio', {resources: {sectionArray: []}}],
  ['/vX/intake/telemetry-status', {status: 'denied'}],
  ['/v1/ping', {pong: true}],
  ['/v1/data/ping/production', {pong: true}],
  ['/v1/check/cors', {result: {allowed: true, withCredentials: true}}],
  ['/v1/auth/id', {id: 'administrator'}],
  ['/v1/users/administrator', {displayName: 'Administrator'}],
  ['/v1/users/administrator,nobody', [{id: 'administrator'}]],
  ['/v1/data/references/production/documents/a/to', {totalCount: 0, references: []}],
])('answers %s', async (path, expected) => {
  const {status, body} = await get(path)
  expect({status, body}).toMatchObject({status: 200, body: expected})
})

test('tells the life of a document from its draft to its end', async () => {
  const act = (...actions: object[]) =>
    lake.call('POST', '/v2025-02-19/data/actions/production', {token: TOKEN, body: {actions}})
  const ids = {publishedId: 'a', draftId: 'drafts.a'}
  await mutateAsAdministrator(lake, {create: {_id: 'drafts.a', _type: 'post', title: 'One'}})
  await act({actionType: 'sanity.action.document.publish', ...ids})
  await act({actionType: 'sanity.action.document.edit', ...ids, patch: {set: {title: 'Two'}}})
  await act({actionType: 'sanity.action.document.discard', draftId: 'drafts.a'})
  await act({actionType: 'sanity.action.document.unpublish', ...ids})
  const {body} = await get('/v2025-02-19/data/history/production/events/documents/a?limit=10')
  expect(body.events.a.map(({type}: {type: string}) => type)).toEqual([
    'unpublishDocument',
    'deleteDocumentVersion',
    'createDocumentVersion',
    'publishDocumentVersion',
    'createDocumentVersion',
  ])
})

test('lists past transactions with their effects, a line each', async () => {
  await mutateAsAdministrator(lake, {create: {_id: 'h', _type: 'post', n: 1}})
  const {transactionId} = await mutateAsAdministrator(lake, {patch: {id: 'h', set: {n: 2}}})
  const path = '/v1/data/history/production/transactions/h'
  const read = async (search: string) => {
    const response = await lake.call('GET', path + search, {token: TOKEN})
    return (await response.text())
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
  }
  expect(await read('?effectFormat=mendoza&excludeContent=true')).toMatchObject([
    {documentIDs: ['h'], mutations: [], effects: {h: {apply: [0, {n: 1}], revert: [0, null]}}},
    {id: transactionId, author: 'administrator', effects: {h: {apply: expect.any(Array)}}},
  ])
  expect(await read('?reverse=true&limit=1')).toMatchObject([{id: transactionId}])
  expect(await read(`?fromTransaction=${transactionId}`)).toHaveLength(1)
})

test('shows a document as it was at a revision, at an instant and before its end', async () => {
  const first = await mutateAsAdministrator(lake, {
    create: {_id: 'p', _type: 'post', title: 'Eins'},
  })
  const second = await mutateAsAdministrator(lake, {patch: {id: 'p', set: {title: 'Zwei 🧪'}}})
  await mutateAsAdministrator(lake, {delete: {id: 'p'}})
  const path = '/v1/data/history/production/documents/p'
  const at = async (search: string) => (await get(path + search)).body.documents
  expect(await at(`?revision=${first.transactionId}`)).toMatchObject([{title: 'Eins'}])
  const [zwei] = await at(`?revision=${second.transactionId}`)
  expect(zwei).toMatchObject({title: 'Zwei 🧪', _rev: second.transactionId})
  expect(await at(`?time=${zwei._updatedAt}`)).toMatchObject([{_type: 'post'}])
  expect(await at('?time=2020-01-01T00:00:00Z')).toEqual([])
  expect(await at('?lastRevision=true')).toEqual([zwei])
  expect(await at('?revision=unknown')).toEqual([])
  expect((await get(path)).status).toBe(400)
})

test('says which users there are to the real client', async () => {
  const served = await startLake()
  const client = connect('@sanity/client 8', served, {token: TOKEN})
  expect(await client.users.getById('me')).toMatchObject({
    id: 'administrator',
    role: 'administrator',
  })
  expect(await client.datasets.list()).toMatchObject([{name: 'production'}])
  expect(await client.projects.getById('local')).toMatchObject({id: 'local'})
  await served.stop()
})
