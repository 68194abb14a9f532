import {encode} from 'blurhash'
import sharp, {type Metadata, type Sharp} from 'sharp'
import {badRequest} from '../errors.ts'
import {MAX_DECODED_PIXELS, OPENING, PATIENCE} from './draw-image.ts'
import {exifOf, locationOf} from './exif.ts'
import type {FileType} from './file-types.ts'
import type {Size} from './geometry.ts'
import {paletteOf} from './palette.ts'

/** What can be told of a picture beside its dimensions. */
export const EXTRAS = ['blurhash', 'lqip', 'palette', 'exif', 'location'] as const
export type Extra = (typeof EXTRAS)[number]

/** What is told when nobody says: nothing about place and camera, unless it is asked for. */
export const DEFAULT_EXTRAS: readonly Extra[] = ['blurhash', 'lqip', 'palette']

/** The longest side of the copy that colours are read from. */
const SAMPLE_SIDE = 128
const LQIP_WIDTH = 20

/**
 * Reads a picture whole and describes it, upright: its size and Sanity's image metadata. Throws 400
 * for what is no such picture, is broken or cut off, or is too large to decode.
 */
export async function describeImage(path: string, type: FileType, extras: readonly Extra[]) {
  try {
    const image = sharp(path, OPENING).timeout(PATIENCE)
    const read = await image.metadata()
    const size = sizeOf(read)
    // Decodes every pixel, so a picture that is cut off is found out here.
    const isOpaque = (await sharp(path, OPENING).stats()).isOpaque
    const metadata = await metadataOf(image, read, size, extras)
    return {size, metadata: {...metadata, hasAlpha: read.hasAlpha, isOpaque}}
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw badRequest(
      `The body begins as ${type.mimeType} but is no whole picture of at most ${MAX_DECODED_PIXELS / 1e6} million pixels: ${reason}`,
    )
  }
}

const sizeOf = ({autoOrient, width, height}: Metadata): Size => ({
  width: autoOrient?.width ?? width,
  height: autoOrient?.height ?? height,
})

async function metadataOf(
  image: Sharp,
  {exif, hasAlpha}: Metadata,
  {width, height}: Size,
  extras: readonly Extra[],
) {
  const wants = (extra: Extra) => extras.includes(extra)
  const sample = image
    .clone()
    .autoOrient()
    .resize({width: SAMPLE_SIDE, height: SAMPLE_SIDE, fit: 'inside', withoutEnlargement: true})
    .toColourspace('srgb')
    .ensureAlpha()
    .raw()
  const {data, info} = await sample.toBuffer({resolveWithObject: true})
  const hash = () => encode(new Uint8ClampedArray(data), info.width, info.height, 4, 3)
  const preview = async () => {
    const raw = {width: info.width, height: info.height, channels: 4} as const
    const small = sharp(data, {raw}).resize({width: LQIP_WIDTH})
    const [kind, drawn] = hasAlpha
      ? (['png', small.png()] as const)
      : (['jpeg', small.jpeg({quality: 60})] as const)
    return `data:image/${kind};base64,${(await drawn.toBuffer()).toString('base64')}`
  }
  const palette = wants('palette') ? paletteOf(data) : undefined
  const cameraNotes = wants('exif') ? exifOf(exif) : undefined
  const location = wants('location') ? locationOf(exif) : undefined
  return {
    _type: 'sanity.imageMetadata' as const,
    dimensions: {
      _type: 'sanity.imageDimensions' as const,
      width,
      height,
      aspectRatio: width / height,
    },
    ...(wants('blurhash') && {blurHash: hash()}),
    ...(wants('lqip') && {lqip: await preview()}),
    ...(palette && {palette}),
    ...(cameraNotes && {exif: cameraNotes}),
    ...(location && {location}),
  }
}
