import {Writable} from 'node:stream'
import {exportDataset} from '@sanity/export'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {connect} from './clients.ts'
import {startLake, type RunningLake} from './serve-lake.ts'

let lake: RunningLake
const administrator = () => connect('@sanity/client 8', lake, {token: lake.token})

/** More than one page of a reader with a cursor. */
const NOTES = 6_000

beforeAll(async () => {
  lake = await startLake()
  const notes = Array.from({length: NOTES}, (_, n) => ({
    _id: `note-${String(n).padStart(5, '0')}`,
    _type: 'note',
    text: `ä€😀 \u2028 ${n}`,
  }))
  const all = [
    ...notes,
    {_id: 'drafts.note-00000', _type: 'note', text: 'a draft'},
    {_id: 'versions.summer.note-00000', _type: 'note', text: 'a version'},
    {_id: 'person', _type: 'person'},
  ]
  for (let start = 0; start < all.length; start += 2_000) {
    await all
      .slice(start, start + 2_000)
      .reduce((transaction, note) => transaction.create(note), administrator().transaction())
      .commit()
  }
})
afterAll(() => lake.stop())

const url = (search = '') => `${lake.url}/v1/data/export/production${search}`
const asAdministrator = () => ({headers: {authorization: `Bearer ${lake.token}`}})
const parsed = (text: string) =>
  text
    .trimEnd()
    .split('\n')
    .map((line): {_id: string; nextCursor?: string} => JSON.parse(line))

test('streams every document as it is stored, one a line', async () => {
  const response = await fetch(url(), asAdministrator())
  expect(response.headers.get('content-type')).toContain('application/x-ndjson')
  const documents = parsed(await response.text())
  expect(documents).toHaveLength(NOTES + 3)
  const ids = ['drafts.note-00000', 'note-00000', 'person', 'versions.summer.note-00000']
  for (const id of ids)
    expect(documents.find(({_id}) => _id === id)).toEqual(await administrator().getDocument(id))
})

test('gives published documents only to those without a token, and refuses a wrong one', async () => {
  const documents = parsed(await (await fetch(url())).text())
  expect(documents).toHaveLength(NOTES + 1)
  expect(documents.filter(({_id}) => _id.includes('.'))).toEqual([])
  const wrong = await fetch(url(), {headers: {authorization: 'Bearer wrong'}})
  expect(wrong.status).toBe(401)
})

test('limits documents to types, and pages through them with a cursor', async () => {
  const people = parsed(await (await fetch(url('?types=person,nobody'))).text())
  expect(people).toMatchObject([{_id: 'person'}])

  const first = parsed(await (await fetch(url('?types=note&nextCursor='))).text())
  const cursor = first.at(-1)?.nextCursor
  const second = parsed(await (await fetch(url(`?types=note&nextCursor=${cursor}`))).text())
  const ids = [...first.slice(0, -1), ...second].map(({_id}) => _id)
  expect(new Set(ids).size).toBe(NOTES)
  expect(ids).toHaveLength(NOTES)
  expect((await fetch(url('?nextCursor=a=b'))).status).toBe(400)
})

test('shows one moment of the dataset although writes go on while it is read', async () => {
  const before = new Map(
    parsed(await (await fetch(url(), asAdministrator())).text()).map((note) => [note._id, note]),
  )
  const response = await fetch(url(), asAdministrator())
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader()
  let text = (await reader?.read())?.value ?? ''
  await administrator()
    .transaction()
    .patch('note-05999', (patch) => patch.set({text: 'changed'}))
    .delete('note-05998')
    .create({_id: 'zz-new', _type: 'note'})
    .commit()
  for (let part = await reader?.read(); !part?.done; part = await reader?.read())
    text += part?.value ?? ''
  expect(new Map(parsed(text).map((note) => [note._id, note]))).toEqual(before)
})

describe.each(['stream', 'cursor'] as const)('@sanity/export in %s mode', (mode) => {
  test('takes the dataset whole', async () => {
    let size = 0
    const outputPath = new Writable({
      write(chunk: Buffer, _encoding, done) {
        size += chunk.byteLength
        done()
      },
    })
    const client = administrator()
    const count = await client.fetch<number>('count(*)')
    const result = await exportDataset({client, dataset: 'production', mode, outputPath})
    expect(result.documentCount).toBe(count)
    expect(size).toBeGreaterThan(0)
  })
})
