import {DatabaseSync} from 'node:sqlite'
import {join} from 'node:path'
import {createServer} from 'node:net'
import {once} from 'node:events'
import {expect, test} from 'vitest'
import {connect, type Client} from './clients.ts'
import {mutateAsAdministrator, openLake} from './open-lake.ts'
import {freePort, startLake, temporaryFolder, TOKEN} from './serve-lake.ts'

const MUTATE = '/v2025-02-19/data/mutate/production'

/** Writes pairs of documents, a transaction each, until the lake dies; tells which were acknowledged. */
async function writeUntilDeath(client: Client, round: number) {
  const acknowledged: string[] = []
  const writer = async (lane: number) => {
    for (let i = 0; ; i++) {
      const id = `r${round}-l${lane}-n${i}`
      const pair = client
        .transaction()
        .create({_id: `${id}-left`, _type: 'pair'})
        .create({_id: `${id}-right`, _type: 'pair'})
      const isWritten = await pair.commit().then(
        () => true,
        () => false,
      )
      if (!isWritten) return
      acknowledged.push(id)
    }
  }
  await Promise.all([0, 1, 2, 3].map(writer))
  return acknowledged
}

test('loses nothing acknowledged and keeps no half transaction when it is killed in the middle of writes', async () => {
  const data = temporaryFolder()
  const acknowledged: string[] = []
  for (let round = 0; round < 6; round++) {
    const lake = await startLake({data})
    const client = connect('@sanity/client 8', lake, {token: TOKEN})
    const died = writeUntilDeath(client, round)
    // Killed once writes are well under way, at a different point of the stream each time.
    const enough = 20 + round * 7
    while (
      (await client.fetch('count(*[_type == "pair" && string::startsWith(_id, $round)])', {
        round: `r${round}-`,
      })) <
      enough * 2
    );
    await lake.kill()
    acknowledged.push(...(await died))
  }

  const lake = await startLake({data})
  const ids: string[] = await connect('@sanity/client 8', lake, {token: TOKEN}).fetch(
    '*[_type == "pair"]._id',
  )
  await lake.stop()
  const stored = new Set(ids)
  expect(acknowledged.length).toBeGreaterThan(6 * 20)
  expect(acknowledged.filter((id) => !stored.has(`${id}-left`))).toEqual([])
  const halves = ids.filter(
    (id) => !stored.has(id.replace(/left$|right$/, (side) => (side === 'left' ? 'right' : 'left'))),
  )
  expect(halves).toEqual([])
  const db = new DatabaseSync(join(data, 'lake.db'), {readOnly: true})
  expect(db.prepare('PRAGMA integrity_check').get()).toEqual({integrity_check: 'ok'})
  db.close()
}, 180_000)

test('acknowledges nothing when the disk is full, and goes on reading', async () => {
  const lake = await openLake({maxPages: 60})
  await mutateAsAdministrator(lake, {create: {_id: 'small', _type: 'note'}})
  const large = {create: {_id: 'large', _type: 'note', text: 'x'.repeat(500_000)}}
  const full = await lake.call('POST', MUTATE, {
    token: TOKEN,
    body: {mutations: [{create: {_id: 'first', _type: 'note'}}, large]},
  })
  expect(full.status).toBe(507)
  expect(await full.json()).toMatchObject({
    statusCode: 507,
    message: expect.stringContaining('full'),
  })
  const documents = await lake.call('GET', '/v1/data/doc/production/small,first,large')
  expect(await documents.json()).toMatchObject({
    documents: [{_id: 'small'}],
    omitted: [{id: 'first'}, {id: 'large'}],
  })
  const query = await lake.call(
    'GET',
    `/v1/data/query/production?query=${encodeURIComponent('*[_type == "note"]._id')}`,
  )
  expect(await query.json()).toMatchObject({result: ['small']})
  await mutateAsAdministrator(lake, {delete: {id: 'small'}})
  await lake.close()
})

test('refuses a store that a newer program wrote', async () => {
  const data = temporaryFolder()
  await (await openLake({data})).close()
  const db = new DatabaseSync(join(data, 'lake.db'))
  db.exec('PRAGMA user_version = 99')
  db.close()
  await expect(startLake({data})).rejects.toThrow('schema version 99')
  await expect(openLake({data})).rejects.toThrow('use a newer program')
})

test('refuses a data folder that another lake has, and takes it once that has died', async () => {
  const first = await startLake()
  await expect(startLake({data: first.data})).rejects.toThrow(
    /Another lake \(process \d+\) is running on /,
  )
  await first.kill()
  const second = await startLake({data: first.data})
  await second.stop()
})

test('says which port is taken, and gives the data folder back', async () => {
  const port = await freePort()
  const squatter = createServer().listen(port, '127.0.0.1')
  await once(squatter, 'listening')
  const data = temporaryFolder()
  await expect(startLake({port, data})).rejects.toThrow(`Port ${port} is taken`)
  squatter.close()
  await (await startLake({port, data})).stop()
})

test('keeps documents, revisions and its id over a restart', async () => {
  const first = await startLake()
  const created = await connect('@sanity/client 7', first, {token: TOKEN}).create({
    _type: 'note',
    text: 'ä€😀',
  })
  const before = await (await fetch(`${first.url}/health`)).json()
  await first.stop()
  const second = await startLake({data: first.data})
  expect(
    await connect('@sanity/client 7', second, {token: TOKEN}).getDocument(created._id),
  ).toEqual(created)
  expect(await (await fetch(`${second.url}/health`)).json()).toEqual(before)
  await second.stop()
})

test('ends by itself when the process that started it goes away', async () => {
  const {fork} = await import('node:child_process')
  const {fileURLToPath} = await import('node:url')
  const program = fileURLToPath(new URL('../../lib/lake/serve.ts', import.meta.url))
  const env = {
    PATH: process.env['PATH'],
    LAKE_DATA: temporaryFolder(),
    LAKE_PORT: String(await freePort()),
  }
  const child = fork(program, {env, execArgv: [], stdio: 'ignore'} as never)
  await once(child, 'message')
  const exit = once(child, 'exit')
  child.disconnect()
  expect(await exit).toEqual([0, null])
})
