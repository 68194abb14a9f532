import {rmSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {filesIn} from './files-in.ts'
import {openLake, type OpenLake, type Uploaded, upload} from './open-lake.ts'
import {twoColours} from './pictures.ts'

let lake: OpenLake
let picture: Uploaded

beforeAll(async () => {
  lake = await openLake()
  picture = await upload(lake, 'images', await twoColours(400, 200).png().toBuffer())
})
afterAll(() => lake.close())

const get = (asset: Uploaded, search: string) => lake.call('GET', `/${asset.path}${search}`)

describe('the cache of drawn pictures', () => {
  test('draws what many ask for at once only once, and may be deleted at any time', async () => {
    const cache = join(lake.data, 'assets', 'cache')
    rmSync(cache, {recursive: true, force: true})
    // More than may wait, were each of them work of its own.
    const answers = await Promise.all(
      Array.from({length: 300}, (_, i) => get(picture, i % 2 ? '?w=77&q=50' : '?q=50&w=77')),
    )
    expect(answers.map(({status}) => status)).toEqual(answers.map(() => 200))
    expect(filesIn(cache)).toHaveLength(1)
    rmSync(cache, {recursive: true, force: true})
    expect((await get(picture, '?w=77&q=50')).status).toBe(200)
    expect(filesIn(cache)).toHaveLength(1)
  })

  test('holds no more than it may, and forgets what was unused for longest', async () => {
    const small = await openLake({maxCacheBytes: 20_000})
    const bytes = await twoColours(400, 200).png().toBuffer()
    const asset = await upload(small, 'images', bytes)
    for (let width = 100; width < 160; width++) {
      expect((await small.call('GET', `/${asset.path}?w=${width}&fm=jpg`)).status).toBe(200)
    }
    const sizes = filesIn(join(small.data, 'assets', 'cache')).map((file) => statSync(file).size)
    expect(sizes.length).toBeGreaterThan(1)
    expect(sizes.length).toBeLessThan(60)
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(20_000)
    await small.close()
  })

  test('a flood of sizes is refused in part, and nothing else waits for it', async () => {
    const flood = Promise.all(
      Array.from({length: 400}, (_, i) => get(picture, `?w=${200 + i}&fm=webp`)),
    )
    expect((await lake.call('GET', '/health')).status).toBe(200)
    const statuses = (await flood).map(({status}) => status)
    expect(new Set(statuses)).toEqual(new Set([200, 429]))
  })
})
