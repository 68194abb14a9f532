import {join} from 'node:path'
import {describe, expect, test, vi} from 'vitest'
import {administratorOf, lakesOfEachTest, variablesOf} from './lakes-of-each-test.ts'
import {layPolishLaw, warningsOf, WORDS, words} from './polish-medicine.ts'
import {runTask} from './run-task.ts'
import {temporaryFolder, type RunningLake} from './serve-lake.ts'

// Each starts several programs.
vi.setConfig({testTimeout: 240_000, hookTimeout: 120_000})

const {start} = lakesOfEachTest()

/** Every document, without what a write anew has to change. */
const contentOf = (lake: RunningLake) =>
  administratorOf(lake)
    .fetch<Record<string, unknown>[]>('*[!(_type match "system.*")] | order(_id)')
    .then((documents) =>
      documents.map(({_rev, _updatedAt, ...rest}): Record<string, unknown> => rest),
    )

async function write(lake: RunningLake) {
  await administratorOf(lake)
    .transaction()
    .create({_id: 'author', _type: 'author', name: 'Ada ä€😀'})
    .create({
      _id: 'post',
      _type: 'post',
      author: {_type: 'reference', _ref: 'author'},
      weak: {_type: 'reference', _ref: 'nobody', _weak: true},
      list: [{_key: 'k', _type: 'item', to: {_type: 'reference', _ref: 'author'}}],
      deep: {er: [true, 1.5, ''], no: null},
    })
    .create({_id: 'drafts.post', _type: 'post', title: 'A draft'})
    .commit()
}

test('carries a dataset into an empty lake and back: ids, fields and references are the same', async () => {
  const [first, second] = [await start(), await start()]
  await write(first)
  const file = join(temporaryFolder(), 'dataset.tar.gz')
  expect(await runTask('export-dataset', [file], variablesOf(first))).toMatchObject({
    code: 0,
    stdout: expect.stringContaining('3 documents'),
  })
  expect(await runTask('import-dataset', [file], variablesOf(second))).toMatchObject({code: 0})
  const content = await contentOf(first)
  expect(await contentOf(second)).toEqual(content)

  const back = join(temporaryFolder(), 'back.tar.gz')
  expect(await runTask('export-dataset', [back], variablesOf(second))).toMatchObject({code: 0})
  expect(await runTask('import-dataset', [back, '--replace'], variablesOf(first))).toMatchObject({
    code: 0,
  })
  expect(await contentOf(first)).toEqual(content)
})

describe('documents that exist', () => {
  test('stop an import, are replaced, or are left alone, as told', async () => {
    const lake = await start()
    await write(lake)
    const file = join(temporaryFolder(), 'dataset.tar.gz')
    await runTask('export-dataset', [file], variablesOf(lake))
    await administratorOf(lake).patch('author').set({name: 'Grace'}).commit()
    await administratorOf(lake).delete('drafts.post')
    const name = () => administratorOf(lake).fetch('*[_id == "author"][0].name')

    const stopped = await runTask('import-dataset', [file], variablesOf(lake))
    expect(stopped).toMatchObject({code: 1, stderr: expect.stringContaining('already exists')})
    expect(await name()).toBe('Grace')
    expect(await runTask('import-dataset', [file, '--missing'], variablesOf(lake))).toMatchObject({
      code: 0,
    })
    expect(await name()).toBe('Grace')
    expect(await administratorOf(lake).getDocument('drafts.post')).toMatchObject({title: 'A draft'})
    expect(await runTask('import-dataset', [file, '--replace'], variablesOf(lake))).toMatchObject({
      code: 0,
    })
    expect(await name()).toBe('Ada ä€😀')
  })
})

test('names what is wrong with the command, the file or the token', async () => {
  const lake = await start()
  const wrong = async (task: string, args: string[], more: Record<string, string> = {}) =>
    (await runTask(task, args, {...variablesOf(lake), ...more})).stderr
  const folder = temporaryFolder()
  expect(await wrong('import-dataset', [])).toContain('Usage')
  expect(await wrong('import-dataset', ['x', '--replace', '--missing'])).toContain('one of')
  expect(await wrong('import-dataset', [join(folder, 'nowhere')])).toContain('no such file')
  expect(await wrong('export-dataset', ['--all', 'x'])).toContain('--all')
  const token = {LAKE_TOKEN: 'not-the-token-of-this-lake'}
  expect(await wrong('export-dataset', [join(folder, 'a')], token)).toContain('Session not found')
  const hosted = {NEXT_PUBLIC_SANITY_PROJECT_ID: 'abc123xy'}
  expect(await wrong('export-dataset', [join(folder, 'a')], hosted)).toContain('LAKE_TOKEN')
})

test('the ledger of warnings stays with its lake, and the one that takes the words in begins its own', async () => {
  const [first, second] = [await start(), await start()]
  const [from, to] = [administratorOf(first), administratorOf(second)]
  await layPolishLaw(from)
  for (const name of ['One', 'Two']) await from.createOrReplace(words(name))
  expect(await warningsOf(from)).toEqual(['dose', 'need'])
  const file = join(temporaryFolder(), 'dataset.tar.gz')
  expect(await runTask('export-dataset', [file], variablesOf(first))).toMatchObject({code: 0})
  expect(await runTask('import-dataset', [file], variablesOf(second))).toMatchObject({code: 0})
  expect(await to.getDocument(WORDS)).toMatchObject({displayName: 'Two'})
  expect(await warningsOf(to)).toEqual(['dose'])
})
