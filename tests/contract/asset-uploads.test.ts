import {Readable} from 'node:stream'
import sharp from 'sharp'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {clientVersions, connect, type Client} from './clients.ts'
import {noise, sha1, svg, twoColours} from './pictures.ts'
import {type RunningLake, SITE_URL, startLake, TOKEN} from './serve-lake.ts'

let lake: RunningLake
let client: Client

beforeAll(async () => {
  lake = await startLake()
  client = connect('@sanity/client 8', lake, {token: TOKEN})
})
afterAll(() => lake.stop())

const post = (kind: string, body: Uint8Array<ArrayBuffer>, search = '') =>
  fetch(`${lake.url}/v1/assets/${kind}/production${search}`, {
    method: 'POST',
    body,
    headers: {authorization: `Bearer ${TOKEN}`},
  })

describe.each(clientVersions)('%s', (version) => {
  test('uploads a picture and is told all about it', async () => {
    const picture = await twoColours(400, 300)
      .png({compressionLevel: version.endsWith('8') ? 9 : 1})
      .toBuffer()
    const hash = sha1(picture)
    const document = await connect(version, lake, {token: TOKEN}).assets.upload('image', picture, {
      filename: 'Wade links.png',
      title: 'A calf',
      source: {id: 'a1', name: 'archive', url: 'https://example.org/a1'},
    })
    expect(document).toMatchObject({
      _id: `image-${hash}-400x300-png`,
      _type: 'sanity.imageAsset',
      assetId: hash,
      sha1hash: hash,
      extension: 'png',
      mimeType: 'image/png',
      originalFilename: 'Wade links.png',
      title: 'A calf',
      source: {id: 'a1', name: 'archive', url: 'https://example.org/a1'},
      size: picture.byteLength,
      uploadId: expect.stringMatching(/./),
      path: `images/local/production/${hash}-400x300.png`,
      url: `${SITE_URL}/lake/images/local/production/${hash}-400x300.png`,
      metadata: {
        _type: 'sanity.imageMetadata',
        dimensions: {_type: 'sanity.imageDimensions', width: 400, height: 300, aspectRatio: 4 / 3},
        isOpaque: true,
        blurHash: expect.stringMatching(/^.{20,}$/),
        lqip: expect.stringMatching(/^data:image\/(png|jpeg);base64,/),
        palette: {
          _type: 'sanity.imagePalette',
          dominant: {background: expect.stringMatching(/^#/)},
        },
      },
    })
    expect(document.metadata).not.toHaveProperty('exif')
    expect(document.metadata).not.toHaveProperty('location')
    expect(await client.getDocument(document._id)).toEqual(document)
  })

  test('uploads a stream as a file', async () => {
    const text = `Packungsbeilage, ${version}`
    const document = await connect(version, lake, {token: TOKEN}).assets.upload(
      'file',
      Readable.from([Buffer.from('%PDF-1.7\n'), Buffer.from(text)]),
      {filename: 'leaflet.exe'},
    )
    expect(document).toMatchObject({
      _id: `file-${sha1(Buffer.from(`%PDF-1.7\n${text}`))}-pdf`,
      _type: 'sanity.fileAsset',
      extension: 'pdf',
      mimeType: 'application/pdf',
      originalFilename: 'leaflet.exe',
    })
  })
})

test('the same content is one document, which keeps what was said of it first', async () => {
  const picture = await twoColours(20, 10).png().toBuffer()
  const first = await client.assets.upload('image', picture, {filename: 'first.png'})
  const [second, third] = await Promise.all([
    client.assets.upload('image', picture, {filename: 'second.png'}),
    client.assets.upload('image', picture, {filename: 'third.png', title: 'Third'}),
  ])
  expect(second).toEqual(first)
  expect(third).toEqual(first)
})

test('tells the size of a picture as it is seen, and place and camera only when asked', async () => {
  const photo = await twoColours(60, 40)
    .withExif({
      IFD2: {ISOSpeedRatings: '200'},
      IFD3: {
        GPSLatitudeRef: 'N',
        GPSLatitude: '52/1 30/1 0/1',
        GPSLongitudeRef: 'W',
        GPSLongitude: '13/1 15/1 0/1',
      },
    })
    .withMetadata({orientation: 6})
    .jpeg()
    .toBuffer()
  const plain = await client.assets.upload('image', photo, {extract: []})
  expect(plain._id).toMatch(/-40x60-jpg$/)
  expect(plain.metadata).toEqual({
    _type: 'sanity.imageMetadata',
    dimensions: expect.objectContaining({width: 40, height: 60}),
    hasAlpha: false,
    isOpaque: true,
  })
  await client.delete(plain._id)
  const full = await client.assets.upload('image', photo, {extract: ['exif', 'location', 'lqip']})
  expect(full.metadata).toMatchObject({
    exif: {_type: 'sanity.imageExifMetadata', ISOSpeedRatings: 200},
    location: {_type: 'geopoint', lat: 52.5, lng: -13.25},
    lqip: expect.any(String),
  })
  expect(full.metadata).not.toHaveProperty('palette')
})

test.each(['png', 'jpeg', 'gif', 'webp', 'avif', 'tiff'] as const)(
  'takes %s whatever its name says',
  async (format) => {
    const picture = await twoColours(30, 20).toFormat(format).toBuffer()
    const document = await client.assets.upload('image', picture, {filename: 'notes.txt'})
    expect(document.metadata.dimensions).toMatchObject({width: 30, height: 20})
    expect(document.mimeType).toBe(`image/${format}`)
  },
)

test('knows what can be seen through', async () => {
  const clear = await sharp({
    create: {width: 8, height: 8, channels: 4, background: {r: 9, g: 9, b: 9, alpha: 0.5}},
  })
    .png()
    .toBuffer()
  const {metadata} = await client.assets.upload('image', clear)
  expect(metadata).toMatchObject({hasAlpha: true, isOpaque: false})
})

const cut = async () => {
  const whole = await noise(200, 200).jpeg().toBuffer()
  return whole.subarray(0, whole.byteLength / 2)
}
const pngWithSize = async (width: number, height: number) => {
  const bytes = await twoColours(10, 10).png().toBuffer()
  bytes.writeUInt32BE(width, 16)
  bytes.writeUInt32BE(height, 20)
  return bytes
}
const bomb = async () =>
  sharp({create: {width: 12_000, height: 12_000, channels: 3, background: 'black'}})
    .png({compressionLevel: 9})
    .toBuffer()

test.each([
  ['text that calls itself a picture', async () => Buffer.from('no picture'), 'text/plain'],
  ['a page with a script', async () => Buffer.from('<html><script>1</script>'), 'text/plain'],
  ['a PDF', async () => Buffer.from('%PDF-1.7'), 'application/pdf'],
  ['an empty body', async () => Buffer.alloc(0), 'empty'],
  ['the first half of a photograph', cut, 'no whole picture'],
  ['a beginning and nothing else', async () => Buffer.from([0xff, 0xd8, 0xff, 0xe0]), 'no whole'],
  ['a picture that lies about its size', () => pngWithSize(60_000, 60_000), 'no whole picture'],
  ['a picture of too many pixels', bomb, '100 million pixels'],
  [
    'a vector graphic that is not closed',
    async () => Buffer.from('<svg width="9"><g>'),
    'no whole',
  ],
  ['a HEIC file', async () => Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic'), 'image/heic'],
] as const)('refuses %s with 400 and says why', async (_, make, reason) => {
  const answer = await post('images', new Uint8Array(await make()), '?filename=picture.png')
  expect(answer.status).toBe(400)
  expect(await answer.json()).toMatchObject({message: expect.stringContaining(reason)})
})

test('keeps a vector graphic exactly as it came', async () => {
  const graphic = svg('<script>document.title="run"</script>')
  const document = await client.assets.upload('image', graphic)
  expect(document._id).toBe(`image-${sha1(graphic)}-40x20-svg`)
  const answer = await fetch(`${lake.url}/${document.path}`)
  expect(Buffer.from(await answer.arrayBuffer())).toEqual(graphic)
})

test('refuses a kind of asset that there is not, and an address that is none', async () => {
  expect((await post('videos', new Uint8Array([1]))).status).toBe(404)
  const answer = await post('files', new Uint8Array([1]), '?sourceUrl=javascript:1')
  expect(answer.status).toBe(400)
})

test('refuses to delete a picture that is used, and brings a deleted one back', async () => {
  const picture = await twoColours(50, 50).png().toBuffer()
  const {_id, path} = await client.assets.upload('image', picture)
  const asset = {_type: 'reference', _ref: _id}
  await client.create({_id: 'uses-it', _type: 'note', image: {_type: 'image', asset}})
  await expect(client.delete(_id)).rejects.toThrow(/reference/)
  await client.delete('uses-it')
  await client.delete(_id)
  expect((await fetch(`${lake.url}/${path}`)).status).toBe(404)
  expect((await client.assets.upload('image', picture))._id).toBe(_id)
  expect((await fetch(`${lake.url}/${path}`)).status).toBe(200)
})
