import {createImageUrlBuilder} from '@sanity/image-url'
import {dataset, isEmbedded, projectId} from '#lib/public-env.ts'

/** Where images and files come from: the embedded lake on the site's own origin, or Sanity's CDN. */
const BASE = isEmbedded ? '/lake' : 'https://cdn.sanity.io'

const images = createImageUrlBuilder({
  projectId,
  dataset,
  baseUrl: BASE,
})

/** The widths that a picture is offered in, in pixels. */
const WIDTHS = [320, 480, 640, 960, 1280, 1600]

/** An image field as a query gives it, with the id of its asset. */
export type ImageField = {
  asset: {_id: string; colour: string | null}
  crop: {top: number; bottom: number; left: number; right: number} | null
  hotspot: {x: number; y: number; width: number; height: number} | null
}

/** A picture as a page shows it; `width` and `height` are those of the largest size, in pixels. */
export type Picture = {
  src: string
  srcSet: string
  width: number
  height: number
  /** Stands in for a picture that can not be seen through, until it has come. */
  colour: string | null
}

/** The addresses of a picture as its editor cropped it, in all widths that it has pixels for. */
export function pictureOf({asset, crop, hotspot}: ImageField): Picture {
  const part = partLeft(asset._id, crop)
  const largest = Math.min(part.width, WIDTHS.at(-1) ?? part.width)
  const widths = [...WIDTHS.filter((width) => width < largest), largest]
  const image = images
    .image({asset: {_ref: asset._id}, ...(crop && {crop}), ...(hotspot && {hotspot})})
    .auto('format')
  const at = (width: number) => image.width(width).url()
  return {
    src: at(largest),
    srcSet: widths.map((width) => `${at(width)} ${width}w`).join(', '),
    width: largest,
    height: Math.round((largest / part.width) * part.height),
    colour: asset.colour,
  }
}

/** Whole pixels of a picture after its crop; its asset's id says how many it has. */
function partLeft(id: string, crop: ImageField['crop']) {
  const [, width = '', height = ''] = /-(\d+)x(\d+)-\w+$/.exec(id) ?? []
  const {left = 0, right = 0, top = 0, bottom = 0} = crop ?? {}
  return {
    width: Math.max(1, Math.round(Number(width) * (1 - left - right))),
    height: Math.max(1, Math.round(Number(height) * (1 - top - bottom))),
  }
}

/** The address of a file by the `path` of its asset document. */
export const fileAddress = (path: string) => `${BASE}/${path}`
