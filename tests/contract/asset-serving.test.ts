import {createImageUrlBuilder} from '@sanity/image-url'
import sharp from 'sharp'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {openLake, type OpenLake, type Uploaded, upload} from './open-lake.ts'
import {pixelAt, svg, twoColours} from './pictures.ts'

const RED = [200, 30, 30]
const BLUE = [20, 40, 90]

let lake: OpenLake
let picture: Uploaded
let graphic: Uploaded
let leaflet: Uploaded

beforeAll(async () => {
  lake = await openLake()
  const bytes = await twoColours(400, 200).png().toBuffer()
  picture = await upload(lake, 'images', bytes, '?filename=Wade.png')
  graphic = await upload(lake, 'images', svg('<script>1</script>'))
  leaflet = await upload(lake, 'files', Buffer.from('%PDF-1.7 0123456789'), '?filename=Größe.PDF')
})
afterAll(() => lake.close())

const get = (asset: Uploaded, search = '', headers: Record<string, string> = {}) =>
  lake.call('GET', `/${asset.path}${search}`, {headers})

async function drawn(search: string, headers?: Record<string, string>) {
  const answer = await get(picture, search, headers)
  expect(answer.status).toBe(200)
  const bytes = Buffer.from(await answer.arrayBuffer())
  const {format, width, height} = await sharp(bytes).metadata()
  return {bytes, format, width, height, headers: answer.headers}
}

describe('a picture', () => {
  test('is sent as it came, for ever, to anyone, and never sniffed', async () => {
    const answer = await get(picture)
    expect(answer.status).toBe(200)
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'image/png',
      'cache-control': 'public, max-age=31536000, immutable',
      'x-content-type-options': 'nosniff',
      etag: expect.stringMatching(/^"[\da-f]{40}"$/),
    })
  })

  test('answers HEAD with the same headers, and 304 to who has it', async () => {
    for (const search of ['', '?w=100']) {
      const whole = await get(picture, search)
      const head = await lake.call('HEAD', `/${picture.path}${search}`)
      expect(Object.fromEntries(head.headers)).toEqual(Object.fromEntries(whole.headers))
      expect(await head.text()).toBe('')
      const again = await get(picture, search, {'if-none-match': whole.headers.get('etag') ?? ''})
      expect(again.status).toBe(304)
      expect(await again.text()).toBe('')
    }
  })

  test.each([
    ['?w=100', 'png', 100, 50],
    ['?w=100&h=100&fit=crop', 'png', 100, 100],
    ['?w=100&h=100&fit=fill&bg=fff', 'png', 100, 100],
    ['?w=100&h=100&fit=fill&or=90&pad=10', 'png', 120, 120],
    ['?w=100&h=100&fit=crop&crop=entropy', 'png', 100, 100],
    ['?w=50&dpr=2', 'png', 100, 50],
    ['?w=100&or=90', 'png', 100, 200],
    ['?w=40&fm=jpg&q=20', 'jpeg', 40, 20],
    ['?fm=pjpg', 'jpeg', 400, 200],
    ['?w=40&fm=webp', 'webp', 40, 20],
    ['?w=40&fm=avif', 'heif', 40, 20],
    ['?w=40&blur=50&sharp=20&sat=-100&invert=true&frame=1&tag=any', 'png', 40, 20],
    ['?w=99999', 'png', 8192, 4096],
  ])('%s is %s of %i by %i', async (search, format, width, height) => {
    expect(await drawn(search)).toMatchObject({format, width, height})
  })

  test('shows the part that rect names, mirrored and turned as asked', async () => {
    const left = await drawn('?rect=0,0,200,200&w=20')
    expect(await pixelAt(left.bytes, 10, 10)).toEqual(RED)
    const right = await drawn('?rect=200,0,200,200&w=20')
    expect(await pixelAt(right.bytes, 10, 10)).toEqual(BLUE)
    const mirrored = await drawn('?w=40&flip=h')
    expect(await pixelAt(mirrored.bytes, 5, 10)).toEqual(BLUE)
    const turned = await drawn('?h=40&or=90')
    expect(await pixelAt(turned.bytes, 10, 5)).toEqual(RED)
    const both = await drawn('?h=40&or=90&flip=v')
    expect(await pixelAt(both.bytes, 10, 5)).toEqual(BLUE)
    const filled = await drawn('?w=40&h=40&fit=fill&bg=00ff00')
    expect(await pixelAt(filled.bytes, 20, 2)).toEqual([0, 255, 0])
    const right2 = await drawn('?w=20&h=20&fit=crop&crop=focalpoint&fp-x=1&fp-y=0.5')
    expect(await pixelAt(right2.bytes, 10, 10)).toEqual(BLUE)
  })

  test('shows what an editor’s crop and hotspot leave, through @sanity/image-url', async () => {
    const image = {
      asset: {_ref: picture._id},
      crop: {left: 0.5, right: 0, top: 0, bottom: 0},
      hotspot: {x: 0.75, y: 0.5, width: 0.1, height: 0.1},
    }
    const url = createImageUrlBuilder({projectId: 'local', dataset: 'production', baseUrl: '/lake'})
      .image(image)
      .width(100)
      .height(50)
      .url()
    const answer = await lake.call('GET', url)
    const bytes = Buffer.from(await answer.arrayBuffer())
    expect(await sharp(bytes).metadata()).toMatchObject({width: 100, height: 50})
    expect(await pixelAt(bytes, 2, 25)).toEqual(BLUE)
  })

  test('is WebP for who takes it with auto=format, and says that this depends', async () => {
    const modern = await drawn('?w=40&auto=format', {accept: 'image/avif,image/webp,*/*'})
    expect(modern.format).toBe('webp')
    expect(modern.headers.get('vary')).toBe('Accept')
    const old = await drawn('?w=40&auto=format', {accept: '*/*'})
    expect(old).toMatchObject({format: 'png'})
    expect(old.headers.get('etag')).not.toBe(modern.headers.get('etag'))
  })

  test('keeps moving when it is made smaller, and stands still when it is asked to', async () => {
    const frames = await Promise.all(
      ['#f00', '#0f0', '#00f'].map((background) =>
        sharp({create: {width: 40, height: 40, channels: 3, background}})
          .png()
          .toBuffer(),
      ),
    )
    const moving = await sharp(frames, {join: {animated: true}})
      .gif()
      .toBuffer()
    const asset = await upload(lake, 'images', moving)
    expect(asset._id).toMatch(/-40x40-gif$/)
    const framesOf = async (search: string) =>
      (await sharp(Buffer.from(await (await get(asset, search)).arrayBuffer())).metadata()).pages
    expect(await framesOf('?w=20')).toBe(3)
    expect(await framesOf('?w=20&fm=webp')).toBe(3)
    expect((await framesOf('?w=20&frame=1')) ?? 1).toBe(1)
  })

  test.each([
    ['?w=abc', '"w" is "abc"'],
    ['?rect=0,0,0,0', '"rect" is "0,0,0,0"'],
    ['?rect=500,0,10,10', 'of 400x200 pixels'],
    ['?fit=oops&q=1000', '"q" is "1000"'],
  ])('%s is refused with 400', async (search, reason) => {
    const answer = await get(picture, search)
    expect(answer.status).toBe(400)
    expect(answer.headers.get('cache-control')).toBe('no-store')
    expect(await answer.json()).toMatchObject({message: expect.stringContaining(reason)})
  })

  test.each([
    '/images/local/production/0123456789012345678901234567890123456789-1x1.png',
    '/images/local/production/..%2f..%2flake.db',
    '/files/local/production/..%2f..%2f..%2flake.db',
    '/images/local/production/x',
    '/images/other/production/x',
  ])('%s is 404', async (path) => {
    expect((await lake.call('GET', path)).status).toBe(404)
  })
})

describe('a vector graphic', () => {
  test('is sent as it is at every size, and cannot run, load or send anything', async () => {
    const answer = await get(graphic, '?w=10&auto=format', {accept: 'image/webp'})
    expect(answer.headers.get('content-type')).toBe('image/svg+xml')
    expect(answer.headers.get('content-security-policy')).toBe(
      "default-src 'none'; style-src 'unsafe-inline'; sandbox",
    )
    expect(await answer.text()).toContain('<rect')
  })

  test('is drawn when a format is asked for', async () => {
    const answer = await get(graphic, '?w=400&fm=png')
    const bytes = Buffer.from(await answer.arrayBuffer())
    expect(await sharp(bytes).metadata()).toMatchObject({format: 'png', width: 400, height: 200})
  })
})

describe('a file', () => {
  test('is sent whole or in the part that is asked for', async () => {
    const whole = await get(leaflet)
    expect(whole.headers.get('content-type')).toBe('application/pdf')
    expect(whole.headers.get('accept-ranges')).toBe('bytes')
    expect(await whole.text()).toBe('%PDF-1.7 0123456789')
    const part = await get(leaflet, '', {range: 'bytes=9-12'})
    expect(part.status).toBe(206)
    expect(part.headers.get('content-range')).toBe('bytes 9-12/19')
    expect(await part.text()).toBe('0123')
    const outside = await get(leaflet, '', {range: 'bytes=100-'})
    expect(outside.status).toBe(416)
    expect(outside.headers.get('content-range')).toBe('bytes */19')
    const other = await get(leaflet, '', {range: 'bytes=9-12', 'if-range': '"other"'})
    expect(other.status).toBe(200)
  })

  test('is saved under its own name, or the one that is asked for', async () => {
    const own = await get(leaflet, '?dl=')
    expect(own.headers.get('content-disposition')).toBe(
      `attachment; filename="Gr__e.pdf"; filename*=UTF-8''Gr%C3%B6%C3%9Fe.pdf`,
    )
    const asked = await get(leaflet, '?dl=a%22b%0d%0a.pdf')
    expect(asked.headers.get('content-disposition')).toContain('filename="a_b__.pdf"')
    const image = await get(picture, '?w=10&fm=webp&dl')
    expect(image.headers.get('content-disposition')).toContain('filename="Wade.webp"')
  })

  test('of text cannot act as a page', async () => {
    const page = await upload(
      lake,
      'files',
      Buffer.from('<script>alert(1)</script>'),
      '?filename=a.html',
    )
    const answer = await get(page)
    expect(answer.headers.get('content-type')).toBe('text/plain; charset=utf-8')
    expect(answer.headers.get('content-security-policy')).toContain('sandbox')
  })
})

test('follows the site when its address changes', async () => {
  const first = await openLake()
  const asset = await upload(first, 'files', Buffer.from('moved'))
  await first.close()
  const second = await openLake({data: first.data, siteUrl: 'https://www.example.org'})
  const found = await second.call('GET', `/v1/data/doc/production/${asset._id}`)
  expect((await found.json()).documents[0].url).toBe(`https://www.example.org/lake/${asset.path}`)
  await second.close()
})
