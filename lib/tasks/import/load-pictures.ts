import {readFile, realpath, stat} from 'node:fs/promises'
import {dirname, resolve, sep} from 'node:path'
import sharp from 'sharp'
import {guardedGet} from './guarded-get.ts'
import type {PlacedPicture} from './passages.ts'
import type {Source} from './read-source.ts'

/** A picture with its bytes, or why it is not to be had. */
export type LoadedPicture = PlacedPicture & ({bytes: Buffer; filename: string} | {problem: string})

const MAX_PICTURES = 40
const MAX_SIZE = 20 * 1024 * 1024
const TIME = 15_000
/** What the field of a picture takes (`sanity/schema/blocks/figure.ts`), as it is found in the bytes. */
const FORMATS = new Set<string>(['png', 'jpeg', 'webp', 'heif', 'gif', 'tiff'])

/** Fetches the pictures of a page, one after the other. What cannot be had says why; nothing throws. */
export async function loadPictures(
  pictures: readonly PlacedPicture[],
  place: Source['place'],
): Promise<LoadedPicture[]> {
  const loaded: LoadedPicture[] = []
  for (const placed of pictures) {
    const found =
      loaded.length < MAX_PICTURES
        ? await load(placed.picture.address, place).catch(reasonOf)
        : {problem: `the page has more than ${MAX_PICTURES} pictures`}
    loaded.push({...placed, ...found})
  }
  return loaded
}

const reasonOf = (error: unknown) => ({
  problem: error instanceof Error ? error.message : String(error),
})

async function load(address: string, place: Source['place']) {
  if (address === '') throw new Error('the page does not say where it is')
  const bytes = await bytesAt(address, place)
  const format = await sharp(bytes)
    .metadata()
    .then(
      (metadata) => metadata.format,
      () => undefined,
    )
  if (format === undefined || !FORMATS.has(format))
    throw new Error(
      `it is ${format ?? 'no picture'}; expected is PNG, JPEG, WebP, AVIF, GIF or TIFF`,
    )
  const path = address.startsWith('data:') ? '' : (address.split(/[?#]/)[0] ?? '')
  return {bytes, filename: path.split('/').at(-1) || `picture.${format}`}
}

async function bytesAt(address: string, place: Source['place']): Promise<Buffer> {
  const base = 'url' in place ? place.url.href : undefined
  const isLocal = base === undefined && !/^[a-z][a-z0-9+.-]*:|^\/\//i.test(address)
  if (isLocal && 'file' in place) return bytesBeside(place.file, address)
  if (!URL.canParse(address, base)) throw new Error('its address is no address')
  const url = new URL(address, base)
  if (url.protocol === 'data:') return bytesWithin(url)
  const trustedHost = 'host' in place ? place.host : null
  return (await guardedGet(url, {size: MAX_SIZE, time: TIME, trustedHost})).bytes
}

/** A picture that the page carries in itself. */
function bytesWithin({href}: URL): Buffer {
  const data = /^data:[^,]*;base64,(.*)$/su.exec(href)?.[1]
  if (data === undefined) throw new Error('it is written into the page in a way not known')
  return Buffer.from(decodeURIComponent(data), 'base64')
}

/** A file in the page's own folder or below; a page may not name other files of this machine. */
async function bytesBeside(page: string, address: string): Promise<Buffer> {
  const folder = await realpath(dirname(page))
  const named = resolve(folder, decodeURIComponent(address.split(/[?#]/)[0] ?? ''))
  const file = await realpath(named).catch(() => null)
  if (file === null) throw new Error('there is no such file beside the page')
  if (!file.startsWith(folder + sep)) throw new Error('it is not in the folder of the page')
  if ((await stat(file)).size > MAX_SIZE)
    throw new Error(`it is larger than ${MAX_SIZE / 1024 / 1024} MB`)
  return readFile(file)
}
