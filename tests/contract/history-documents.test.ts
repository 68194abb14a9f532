import {join} from 'node:path'
import {DatabaseSync} from 'node:sqlite'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {createToken} from '#lib/lake/store/credentials.ts'
import {clientVersions, connect} from './clients.ts'
import {HISTORY, historyOf} from './history-client.ts'
import {startLake, type RunningLake} from './serve-lake.ts'

let lake: RunningLake
let history: ReturnType<typeof historyOf>
beforeAll(async () => {
  lake = await startLake()
  history = historyOf(lake)
})
afterAll(() => lake.stop())

test('finds every state of a long history by revision', async () => {
  const {writeStates, documents} = history
  const states = await writeStates('long', 450)
  for (const n of [0, 1, 100, 199, 200, 201, 300, 400, 449, 450]) {
    expect(await documents('long', {revision: states[n]?._rev ?? ''})).toEqual([states[n]])
  }
})

test('finds states across a deletion, and the last before it', async () => {
  const {mara, noor, documents} = history
  const first = await mara.create({_id: 'reborn', _type: 'note', life: 1})
  await mara.delete('reborn')
  expect(await documents('reborn', {lastRevision: 'true'})).toEqual([first])
  const second = await noor.create({_id: 'reborn', _type: 'note', life: 2})
  expect(await documents('reborn', {revision: first._rev})).toEqual([first])
  expect(await documents('reborn', {lastRevision: 'true'})).toEqual([second])
  expect(await documents('reborn', {time: first._updatedAt})).toEqual([first])
})

test('restores what a deleted document was, not a draft discarded long before', async () => {
  const {mara, edit, publish, discard, remove, documents} = history
  await mara.create({_id: 'drafts.gone', _type: 'note', title: 'Erster'})
  await publish(mara, 'gone')
  await edit(mara, 'gone', {title: 'Verworfen'})
  await discard(mara, 'gone')
  await mara.patch('gone', {set: {title: 'Letzter'}}).commit()
  expect(await documents('gone,drafts.gone', {lastRevision: 'true'})).toMatchObject([
    {_id: 'gone', title: 'Letzter'},
  ])
  await remove(mara, 'gone')
  expect(await documents('gone,drafts.gone', {lastRevision: 'true'})).toMatchObject([
    {_id: 'gone', title: 'Letzter'},
  ])
  // Asked for by itself, as the Studio does for the documents of a release, it is found.
  expect(await documents('drafts.gone', {lastRevision: 'true'})).toMatchObject([
    {title: 'Verworfen'},
  ])
})

test('a draft that began from a published revision was that one', async () => {
  const {mara, edit, publish, documents} = history
  const {_rev} = await mara.create({_id: 'base', _type: 'note', title: 'Gesät'})
  await edit(mara, 'base', {title: 'Bearbeitet'})
  expect(await documents('drafts.base', {revision: _rev})).toMatchObject([
    {_id: 'drafts.base', _rev, title: 'Gesät'},
  ])
  const {transactionId} = await publish(mara, 'base')
  expect(await documents('drafts.base', {revision: transactionId})).toEqual([])
})

test('keeps the name of an author whose token was revoked', async () => {
  const {mara, transactions} = history
  const client = connect('@sanity/client 8', lake, {
    token: createToken(lake.data, {role: 'editor', name: 'Import of the catalogue'}),
  })
  await client.create({_id: 'imported', _type: 'note'})
  const db = new DatabaseSync(join(lake.data, 'lake.db'))
  db.exec("UPDATE token SET revoked = 1 WHERE user_name = 'Import of the catalogue'")
  db.close()
  await expect(client.delete('imported')).rejects.toMatchObject({statusCode: 401})
  const [line] = await transactions('imported')
  const user = await mara.users.getById(line?.author ?? '')
  expect(user).toMatchObject({displayName: 'Import of the catalogue'})
})

test.each(clientVersions)('%s reads history, and nobody without a sign-in', async (version) => {
  const {mara} = history
  const {_rev} = await mara.create({_id: `read-${version.at(-1)}`, _type: 'note'})
  const url = `${HISTORY}/documents/read-${version.at(-1)}`
  const viewer = connect(version, lake, {token: createToken(lake.data, {role: 'viewer'})})
  expect(await viewer.request({url, query: {revision: _rev}})).toMatchObject({
    documents: [{_rev}],
  })
  const nobody = connect(version, lake)
  for (const path of ['documents/a?time=2026-01-01', 'transactions/a', 'events/documents/a'])
    await expect(nobody.request({url: `${HISTORY}/${path}`})).rejects.toMatchObject({
      statusCode: 401,
    })
})
