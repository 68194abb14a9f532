import {applyPatch} from 'mendoza'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {HISTORY, historyOf, idsOf} from './history-client.ts'
import {startLake, type RunningLake} from './serve-lake.ts'

let lake: RunningLake
let history: ReturnType<typeof historyOf>
beforeAll(async () => {
  lake = await startLake()
  history = historyOf(lake)
})
afterAll(() => lake.stop())

test('pages through the transactions of a document, both ends included', async () => {
  const {writeStates, transactions} = history
  const states = await writeStates('paged', 119)
  const revisions = states.map(({_rev}) => _rev)
  const first = await transactions('paged', {limit: 50, fromTransaction: ''})
  expect(idsOf(first)).toEqual(revisions.slice(0, 50))
  const second = await transactions('paged', {limit: 50, fromTransaction: first.at(-1)?.id ?? ''})
  expect(idsOf(second)).toEqual(revisions.slice(49, 99))
  const [from = '', to = ''] = [revisions[10], revisions[12]]
  expect(idsOf(await transactions('paged', {fromTransaction: from, toTransaction: to}))).toEqual(
    revisions.slice(10, 13),
  )
  expect(idsOf(await transactions('paged', {reverse: true, limit: 3, toTransaction: to}))).toEqual(
    revisions.slice(10, 13).toReversed(),
  )
})

test('begins a page with the transaction it is to begin from, also where that changed another document', async () => {
  const {mara, transactions} = history
  const {_rev: elsewhere} = await mara.create({_id: 'elsewhere', _type: 'note'})
  const {_rev} = await mara.create({_id: 'begun', _type: 'note'})
  const lines = await transactions('begun', {fromTransaction: elsewhere})
  expect(lines).toMatchObject([
    {id: elsewhere, documentIDs: [], effects: {}},
    {id: _rev, documentIDs: ['begun']},
  ])
  expect(await transactions('begun', {fromTransaction: 'unknown'})).toEqual([])
})

test('finds the transactions of an author and of a time', async () => {
  const {writeStates, transactions} = history
  const [start, , end] = await writeStates('authored', 5)
  const {author = ''} = (await transactions('authored'))[1] ?? {}
  expect(await transactions('authored', {authors: author})).toHaveLength(3)
  const fromTime = start?._updatedAt ?? ''
  const toTime = end?._updatedAt ?? ''
  const ids = idsOf(await transactions('authored', {fromTime, toTime}))
  expect(ids).toEqual(expect.arrayContaining([start?._rev, end?._rev]))
  expect(await transactions('authored', {toTime: '2020-01-01'})).toEqual([])
})

test.each(['limit=0', 'limit=many', 'limit=1001', 'fromTime=yesterday'])(
  'refuses transactions with %s, and says why',
  async (search) => {
    const {mara} = history
    const [name = ''] = search.split('=')
    await expect(
      mara.request({url: `${HISTORY}/transactions/paged?${search}`}),
    ).rejects.toMatchObject({statusCode: 400, message: expect.stringContaining(`"${name}"`)})
  },
)

test('effects lead from state to state without the revision, and name each change’s author', async () => {
  const {mara, noor, edit, transactions} = history
  await mara.create({_id: 'drafts.two', _type: 'note', title: 'Alt', body: [{_key: 'a', t: 'x'}]})
  await edit(mara, 'two', {title: 'Neu'})
  await edit(noor, 'two', {'body[_key=="a"].t': 'y'})
  let state: unknown = null
  const lines = await transactions('drafts.two')
  for (const {effects} of lines) state = applyPatch(state, effects['drafts.two']?.apply ?? [])
  const {_rev, ...now} = (await mara.getDocument('drafts.two')) ?? {_rev: ''}
  expect(state).toEqual(now)
  expect(new Set(lines.map(({author}) => author)).size).toBe(2)
  for (const {effects} of lines.toReversed())
    state = applyPatch(state, effects['drafts.two']?.revert ?? [])
  expect(state).toBeNull()
})
