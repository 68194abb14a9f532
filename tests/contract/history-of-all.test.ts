import {afterAll, beforeAll, expect, test} from 'vitest'
import {HISTORY, historyOf} from './history-client.ts'
import {type RunningLake, startLake} from './serve-lake.ts'

let lake: RunningLake
let history: ReturnType<typeof historyOf>
beforeAll(async () => {
  lake = await startLake()
  history = historyOf(lake)
})
afterAll(() => lake.stop())

type Line = {id: string; timestamp: string; documentIDs: string[]; mutations?: object[]}

async function all(query: Record<string, string>): Promise<Line[]> {
  const url = history.mara.getUrl(`${HISTORY}/transactions?${new URLSearchParams(query)}`)
  const response = await fetch(url, {headers: {authorization: `Bearer ${lake.token}`}})
  expect(response.status).toBe(200)
  const lines = (await response.text()).split('\n').filter(Boolean)
  return lines.map((line): Line => JSON.parse(line))
}

test('lists the transactions of the whole dataset, deletions among them', async () => {
  const {mara, writeStates} = history
  const first = await mara.create({_id: 'one', _type: 'note'})
  await writeStates('two', 3)
  const {transactionId: end} = await mara.delete('one')

  const lines = await all({fromTransaction: first._rev, excludeContent: 'true'})
  expect(lines.map(({documentIDs}) => documentIDs)).toEqual([
    ['one'],
    ['two'],
    ['two'],
    ['two'],
    ['two'],
    ['one'],
  ])
  expect(lines.at(-1)?.id).toBe(end)
  expect(lines.every(({mutations}) => mutations?.length === 0)).toBe(true)
  const pages = [
    await all({fromTransaction: first._rev, limit: '4'}),
    await all({fromTransaction: lines[3]?.id ?? '', limit: '4'}),
  ]
  expect(pages.flat().map(({id}) => id)).toEqual(
    [...lines.slice(0, 4), ...lines.slice(3)].map(({id}) => id),
  )
})

test('finds the last transaction until an instant, and none before the first', async () => {
  const states = await history.writeStates('timed', 2)
  const [last] = await all({
    toTime: states.at(-1)?._updatedAt ?? '',
    reverse: 'true',
    limit: '1',
  })
  expect(last?.id).toBe(states.at(-1)?._rev)
  expect(await all({toTime: '2000-01-01T00:00:00Z', reverse: 'true', limit: '1'})).toEqual([])
})

test('asks for a token, as every history does', async () => {
  const url = history.mara.getUrl(`${HISTORY}/transactions`)
  expect((await fetch(url)).status).toBe(401)
})
