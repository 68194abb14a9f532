import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {connect} from './clients.ts'
import {filesIn} from './files-in.ts'
import {sha1, twoColours} from './pictures.ts'
import {type RunningLake, startLake, temporaryFolder, TOKEN} from './serve-lake.ts'

const originals = ({data}: RunningLake) => filesIn(join(data, 'assets', 'originals'))
const incoming = ({data}: RunningLake) => filesIn(join(data, 'assets', 'incoming'))

/** Sends the first part of a body, waits until the lake has it, then does what it is told, and sends no more. */
function uploadCutShort(
  lake: RunningLake,
  part: Uint8Array<ArrayBuffer>,
  then: () => Promise<void>,
) {
  const aborter = new AbortController()
  const body = new ReadableStream<Uint8Array<ArrayBuffer>>({
    async start(controller) {
      controller.enqueue(part)
      await expect.poll(() => incoming(lake).length, {timeout: 20_000}).toBe(1)
      await then()
      aborter.abort()
    },
  })
  const request = {
    method: 'POST',
    body,
    duplex: 'half',
    signal: aborter.signal,
    headers: {authorization: `Bearer ${TOKEN}`},
  }
  return fetch(`${lake.url}/v1/assets/images/production`, request)
}

test('nothing of an upload is seen when the lake is killed in its middle, and it can be repeated', async () => {
  const picture = await twoColours(600, 400).png({compressionLevel: 0}).toBuffer()
  const first = await startLake()
  const half = new Uint8Array(picture.subarray(0, picture.byteLength / 2))
  await expect(uploadCutShort(first, half, first.kill)).rejects.toThrow(/fetch failed|aborted/)
  expect(incoming(first)).toHaveLength(1)
  expect(originals(first)).toEqual([])

  const lake = await startLake({data: first.data})
  const client = connect('@sanity/client 8', lake, {token: TOKEN})
  expect(incoming(lake)).toEqual([])
  expect(await client.fetch('count(*)')).toBe(0)
  const document = await client.assets.upload('image', picture)
  const answer = await fetch(`${lake.url}/${document.path}`)
  expect(sha1(new Uint8Array(await answer.arrayBuffer()))).toBe(document.sha1hash)
  await lake.stop()
})

test('nothing is left of an upload whose sender goes away', async () => {
  const lake = await startLake()
  const part = new Uint8Array(100_000)
  await expect(uploadCutShort(lake, part, async () => {})).rejects.toThrow('aborted')
  await expect.poll(() => incoming(lake), {timeout: 20_000}).toEqual([])
  expect(originals(lake)).toEqual([])
  await lake.stop()
})

test('every acknowledged upload is there, whole, after the lake is killed among uploads', async () => {
  const data = temporaryFolder()
  const acknowledged: string[] = []
  for (let round = 0; round < 4; round++) {
    const lake = await startLake({data})
    const client = connect('@sanity/client 8', lake, {token: TOKEN})
    const lane = async (name: string) => {
      for (let i = 0; ; i++) {
        const bytes = Buffer.from(`${round} ${name} ${i} `.repeat(5_000))
        const document = await client.assets.upload('file', bytes).catch(() => null)
        if (!document) return
        acknowledged.push(document._id)
        if (i === 5 + round * 3) void lake.kill()
      }
    }
    await Promise.all(['a', 'b', 'c'].map(lane))
  }
  const lake = await startLake({data})
  const client = connect('@sanity/client 8', lake, {token: TOKEN})
  const documents: {_id: string; sha1hash: string; path: string}[] = await client.fetch(
    '*[_type == "sanity.fileAsset"]{_id, sha1hash, path}',
  )
  expect(acknowledged.length).toBeGreaterThan(20)
  expect(documents.map(({_id}) => _id)).toEqual(expect.arrayContaining(acknowledged))
  for (const {path, sha1hash} of documents) {
    const answer = await fetch(`${lake.url}/${path}`)
    expect(sha1(new Uint8Array(await answer.arrayBuffer()))).toBe(sha1hash)
  }
  for (const file of originals(lake)) expect(file).toContain(sha1(readFileSync(file)))
  await lake.stop()
}, 180_000)
