import {join} from 'node:path'
import sharp from 'sharp'
import {expect, test, vi} from 'vitest'
import {administratorOf, lakesOfEachTest, variablesOf} from './lakes-of-each-test.ts'
import {runTask} from './run-task.ts'
import {temporaryFolder, type RunningLake} from './serve-lake.ts'

// Each starts several programs.
vi.setConfig({testTimeout: 240_000, hookTimeout: 120_000})

const {start} = lakesOfEachTest()

const picture = () =>
  sharp({create: {width: 40, height: 30, channels: 3, background: '#086'}})
    .png()
    .toBuffer()

/** A document with an image in use, a file in a list, and an image that nothing refers to. */
async function write(lake: RunningLake) {
  const {assets} = administratorOf(lake)
  const image = await assets.upload('image', await picture(), {filename: 'grün.png'})
  const file = await assets.upload('file', Buffer.from('a,b\n1,2\n'), {filename: 'table.csv'})
  const reference = (_ref: string) => ({_type: 'reference', _ref})
  await administratorOf(lake).create({
    _id: 'post',
    _type: 'post',
    picture: {_type: 'image', asset: reference(image._id), hotspot: {_type: 'x', x: 0.5, y: 0.5}},
    files: [{_key: 'k', _type: 'file', asset: reference(file._id)}],
  })
}

const contentOf = (lake: RunningLake) =>
  administratorOf(lake)
    .fetch<Record<string, unknown>[]>('*[!(_id in path("_.**"))] | order(_id)')
    .then((documents) =>
      // An upload anew has an id and a time of its own, as on the hosted service.
      documents.map(({_rev, _updatedAt, _createdAt, uploadId, ...rest}) => rest),
    )

async function originalOf(lake: RunningLake, type: string) {
  const path = await administratorOf(lake).fetch<string>('*[_type == $type][0].path', {type})
  const response = await fetch(`${lake.url}/${path}`)
  expect(response.status).toBe(200)
  return Buffer.from(await response.arrayBuffer())
}

test('carries images and files into an empty lake, with no site running, and twice over', async () => {
  const [first, second] = [await start(), await start()]
  await write(first)
  const file = join(temporaryFolder(), 'dataset.tar.gz')
  expect(await runTask('export-dataset', [file], variablesOf(first))).toMatchObject({
    code: 0,
    stdout: expect.stringContaining('2 assets'),
  })
  for (const flags of [[], ['--replace']]) {
    expect(await runTask('import-dataset', [file, ...flags], variablesOf(second))).toMatchObject({
      code: 0,
    })
    expect(await contentOf(second)).toEqual(await contentOf(first))
  }
  expect(await originalOf(second, 'sanity.imageAsset')).toEqual(await picture())
  expect(String(await originalOf(second, 'sanity.fileAsset'))).toBe('a,b\n1,2\n')
})

test('backs originals up and restores them', async () => {
  const lake = await start()
  await write(lake)
  const content = await contentOf(lake)
  const file = join(temporaryFolder(), 'backup.tar.gz')
  expect(await runTask('backup', [file], variablesOf(lake))).toMatchObject({code: 0})
  await administratorOf(lake).delete({query: '*[]'})

  expect(await runTask('restore', [file, '--yes'], variablesOf(lake))).toMatchObject({code: 0})
  expect(await contentOf(lake)).toEqual(content)
  expect(await originalOf(lake, 'sanity.imageAsset')).toEqual(await picture())
})
