import sharp, {type Sharp} from 'sharp'
import type {Extension} from './file-types.ts'
import {type Layout, layoutFor, type Size} from './geometry.ts'
import type {ImageParameters} from './image-parameters.ts'
import type {OutputFormat} from './output-format.ts'

/** The most pixels a picture has that the lake decodes. */
export const MAX_DECODED_PIXELS = 100_000_000

/** How every stored picture is opened: what is cut off or broken is an error. */
export const OPENING = {limitInputPixels: MAX_DECODED_PIXELS, failOn: 'error'} as const

/** Seconds after which work on one picture is stopped. */
export const PATIENCE = {seconds: 30}

// One thread of libvips for each picture: how many are drawn at once is ours to say.
sharp.concurrency(1)
// Files are opened once; a cache of them would only hold memory.
sharp.cache(false)

const TRANSPARENT = {r: 0, g: 0, b: 0, alpha: 0}
const WHITE = {r: 255, g: 255, b: 255, alpha: 1}

type Stored = Size & {path: string; extension: Extension}

/** Draws a stored picture as the parameters ask. Runs outside the main thread; takes up to `PATIENCE`. */
export async function drawImage(
  stored: Stored,
  parameters: ImageParameters,
  format: OutputFormat,
): Promise<Uint8Array> {
  const layout = layoutFor(stored, parameters)
  const isAnimated = mayMove(stored, parameters, layout, format)
  const opened = sharp(stored.path, {...OPENING, animated: isAnimated}).timeout(PATIENCE)
  const placed = isAnimated ? resized(opened, layout) : place(opened, layout, parameters)
  return encoded(adjusted(placed, parameters, format), parameters, format).toBuffer()
}

/** Frames are kept where the whole of them is only made larger or smaller. */
function mayMove(
  {extension, width, height}: Stored,
  {or, flip, frame, pad}: ImageParameters,
  {extract, canvas, isByEntropy}: Layout,
  format: OutputFormat,
): boolean {
  const isWhole = extract.width === width && extract.height === height && !isByEntropy
  const isPlain = isWhole && !canvas && !or && !flip && !frame && !pad
  return isPlain && /gif|webp/.test(extension) && /gif|webp/.test(format)
}

function place(image: Sharp, layout: Layout, {or, flip, pad = 0, dpr = 1, bg}: ImageParameters) {
  const sized = resized(image.autoOrient().extract(layout.extract), layout)
  // Mirrored before it is turned, whatever the order here, so a quarter turn swaps the axes.
  const isTurned = or === '90' || or === '270'
  const [across, down] = isTurned ? ['v', 'h'] : ['h', 'v']
  if (flip?.includes(across)) sized.flop()
  if (flip?.includes(down)) sized.flip()
  if (or) sized.rotate(Number(or))
  const edges = edgesOf(layout, isTurned, Math.round(pad * dpr))
  return edges ? sized.extend({...edges, background: bg ?? TRANSPARENT}) : sized
}

function resized(image: Sharp, {size: {width, height}, isByEntropy}: Layout) {
  const cover = {fit: 'cover', position: sharp.strategy.entropy} as const
  return image.resize(width, height, isByEntropy ? cover : {fit: 'fill'})
}

/** What is added around the turned picture: the rest of its canvas, and padding on all sides. */
function edgesOf({size, canvas}: Layout, isTurned: boolean, pad: number) {
  if (!canvas && pad === 0) return null
  const across = canvas ? canvas.width - size.width : 0
  const down = canvas ? canvas.height - size.height : 0
  const [x, y] = isTurned ? [down, across] : [across, down]
  return {
    left: Math.floor(x / 2) + pad,
    right: Math.ceil(x / 2) + pad,
    top: Math.floor(y / 2) + pad,
    bottom: Math.ceil(y / 2) + pad,
  }
}

function adjusted(
  image: Sharp,
  {blur = 0, sharp: edges = 0, sat = 0, invert, bg}: ImageParameters,
  format: OutputFormat,
) {
  if (sat !== 0) image.modulate({saturation: Math.max(0, 1 + sat / 100)})
  if (invert) image.negate({alpha: false})
  if (blur > 0) image.blur(Math.max(0.3, Math.min(blur / 10, 100)))
  if (edges > 0) image.sharpen({sigma: Math.max(0.1, edges / 25)})
  // JPEG knows no transparency.
  if (bg || format === 'jpg') image.flatten({background: bg ?? WHITE})
  return image
}

function encoded(image: Sharp, {q = 75, fm}: ImageParameters, format: OutputFormat): Sharp {
  const quality = Math.max(1, Math.round(q))
  switch (format) {
    case 'jpg':
      return image.jpeg({quality, progressive: fm === 'pjpg', mozjpeg: false})
    case 'png':
      return image.png()
    case 'webp':
      return image.webp({quality})
    case 'avif':
      return image.avif({quality, effort: 2})
    case 'gif':
      return image.gif()
  }
}
