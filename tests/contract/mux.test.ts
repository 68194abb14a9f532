import {randomUUID} from 'node:crypto'
import {afterAll, afterEach, beforeAll, expect, test} from 'vitest'
import {createToken} from '#lib/lake/store/credentials.ts'
import {openConnection, type OpenConnection} from './open-connection.ts'
import {mutateAsAdministrator, openLake, type OpenLake} from './open-lake.ts'

let lake: OpenLake
beforeAll(async () => {
  lake = await openLake()
})
afterAll(() => lake.close())

const connections: OpenConnection[] = []
afterEach(() => {
  for (const connection of connections.splice(0)) connection.close()
})

async function openTab(as: string, sid?: string) {
  const connection = await openConnection(lake, as, sid)
  connections.push(connection)
  return connection
}

const token = (name: string) => createToken(lake.data, {role: 'editor', name})
const listenUrl = (filter: string) =>
  `http://localhost:3000/lake/v2025-02-19/data/listen/production?query=${encodeURIComponent(filter)}`

test('carries several event streams over one connection', async () => {
  const tab = await openTab(token('Mara'))
  await tab.send({op: 'sub', id: 's1', url: listenUrl('*[_type == "one"]')})
  await tab.send({op: 'sub', id: 's2', url: listenUrl('*[_type == "two"]')})
  expect(await tab.next(({id}) => id === 's2')).toMatchObject({head: {status: 200}})
  await mutateAsAdministrator(lake, {create: {_type: 'two'}})
  expect(await tab.next(({chunk}) => chunk?.includes('event: mutation') ?? false)).toMatchObject({
    id: 's2',
  })
})

test('passes on why a stream was refused', async () => {
  const tab = await openTab(token('Mara'))
  await tab.send({
    op: 'sub',
    id: 's1',
    url: 'http://localhost:3000/lake/v1/data/listen/staging?query=*',
  })
  const {head} = await tab.next(({id}) => id === 's1')
  expect(head).toMatchObject({status: 404, body: expect.stringContaining('staging')})
  await tab.send([
    {op: 'sub', id: 's2', url: 'http://localhost:3000/lake/v1/users/me'},
    {op: 'sub', id: 's3'},
    {op: 'sub', id: 's4', url: listenUrl('*')},
  ])
  expect(await tab.next(({id}) => id === 's2')).toMatchObject({head: {status: 400}})
  expect(await tab.next(({id}) => id === 's3')).toMatchObject({head: {status: 400}})
  expect(await tab.next(({id}) => id === 's4')).toMatchObject({head: {status: 200}})
})

test('carries out a list of operations in its order', async () => {
  const tab = await openTab(token('Mara'))
  await tab.send([
    {op: 'sub', id: 's1', url: listenUrl('*')},
    {op: 'unsub', id: 's1'},
    {op: 'sub', id: 's2', url: listenUrl('*')},
  ])
  await mutateAsAdministrator(lake, {create: {_type: 'note'}})
  const heard = await tab.next(({chunk}) => chunk?.includes('event: mutation') ?? false)
  expect(heard.id).toBe('s2')
})

test('carries out nothing of a list with a fault in it', async () => {
  const tab = await openTab(token('Mara'))
  const wrong = await tab.send([{op: 'sub', id: 's1', url: listenUrl('*')}, {op: 'sub'}])
  expect(wrong.status).toBe(400)
  await tab.send({op: 'sub', id: 's2', url: listenUrl('*')})
  expect((await tab.next(({id}) => id !== undefined)).id).toBe('s2')
})

test('stops sending once a stream is given up', async () => {
  const tab = await openTab(token('Mara'))
  await tab.send({op: 'sub', id: 's1', url: listenUrl('*')})
  await tab.send({op: 'sub', id: 's2', url: listenUrl('*')})
  await tab.send({op: 'unsub', id: 's1'})
  await mutateAsAdministrator(lake, {create: {_type: 'note'}})
  const heard = await tab.next(({chunk}) => chunk?.includes('event: mutation') ?? false)
  expect(heard.id).toBe('s2')
})

test('belongs to who opened it, and needs a sign-in', async () => {
  expect((await lake.call('GET', '/mux/some')).status).toBe(401)
  const tab = await openTab(token('Mara'))
  expect((await tab.send({op: 'unsub', id: 's1'}, token('Noor'))).status).toBe(403)
  const gone = await lake.call('POST', `/mux/${randomUUID()}`, {
    token: token('Mara'),
    body: {op: 'unsub', id: 's1'},
  })
  expect(gone.status).toBe(410)
})

test.each([
  '{',
  '7',
  '{}',
  '{"id": "s1"}',
  '{"id": "s1", "op": "toString"}',
  '[{"id": "s1", "op": "unsub"}, 7]',
])('answers the message %s with 400', async (body) => {
  const sid = randomUUID()
  const mara = token('Mara')
  await openTab(mara, sid)
  expect((await lake.call('POST', `/mux/${sid}`, {token: mara, body})).status).toBe(400)
})
