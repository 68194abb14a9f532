import {badRequest} from '../errors.ts'
import {MAX_SIDE, type ImageParameters} from './image-parameters.ts'

export type Size = {width: number; height: number}
export type Rect = Size & {left: number; top: number}

/** What is cut out of a picture, how large it becomes, and the canvas it is laid on. Whole pixels. */
export type Layout = {
  extract: Rect
  size: Size
  /** Larger than `size` where the rest is filled; null where there is no rest. */
  canvas: Size | null
  /** Let the picture's content say which part of `extract` fills `size`. */
  isByEntropy: boolean
}

/** The most pixels an answer has: what two cores can draw in a second or two. */
const MAX_PIXELS = 40_000_000

type Wanted = {width?: number | undefined; height?: number | undefined}

/**
 * Lays out an upright picture for the given parameters. With `or` the answer has the size that was
 * asked for after it is turned. Throws 400 for a rectangle outside the picture.
 */
export function layoutFor(picture: Size, parameters: ImageParameters): Layout {
  const part = partOf(picture, parameters.rect)
  const dpr = parameters.dpr ?? 1
  const scaled = (value: number | undefined) => (value === undefined ? undefined : value * dpr)
  const asked: Wanted = {width: scaled(parameters.w), height: scaled(parameters.h)}
  const isTurned = parameters.or === '90' || parameters.or === '270'
  const wanted = isTurned ? {width: asked.height, height: asked.width} : asked
  const whole = (size: Size, canvas: Size | null = null): Layout => ({
    extract: part,
    size: rounded(limited(size)),
    canvas: canvas && rounded(canvas),
    isByEntropy: false,
  })
  const filled = (most: number) => {
    const canvas = canvasFor(wanted)
    return whole(inside(part, canvas ?? wanted, most), canvas)
  }
  switch (parameters.fit ?? 'clip') {
    case 'clip':
      return whole(inside(part, wanted, Infinity))
    case 'max':
      return whole(inside(part, wanted, 1))
    case 'scale':
      return whole(boxFor(part, wanted))
    case 'fill':
      return filled(Infinity)
    case 'fillmax':
      return filled(1)
    case 'min':
      return covering(part, noLargerThan(boxFor(part, wanted), part), parameters)
    case 'crop': {
      const {'min-w': minW, 'max-w': maxW, 'min-h': minH, 'max-h': maxH} = parameters
      const box = boxFor(part, wanted)
      const bounded = {
        width: clamp(box.width, scaled(minW) ?? 0, scaled(maxW) ?? Infinity),
        height: clamp(box.height, scaled(minH) ?? 0, scaled(maxH) ?? Infinity),
      }
      return covering(part, bounded, parameters)
    }
  }
}

/** The rectangle as far as it lies in the picture: rounding may put its edge one pixel out. */
function partOf(picture: Size, rect: Rect | undefined): Rect {
  if (!rect) return {left: 0, top: 0, ...picture}
  const width = Math.min(rect.width, picture.width - rect.left)
  const height = Math.min(rect.height, picture.height - rect.top)
  if (width < 1 || height < 1) {
    const {left, top, width: w, height: h} = rect
    throw badRequest(
      `The image parameter "rect" is "${left},${top},${w},${h}", expected a part of the picture of ${picture.width}x${picture.height} pixels`,
    )
  }
  return {left: rect.left, top: rect.top, width, height}
}

/** The largest size with the part's shape that fits; `most` limits how far it is enlarged. */
function inside(part: Size, {width, height}: Wanted, most: number): Size {
  if (width === undefined && height === undefined) return part
  const scale = Math.min((width ?? Infinity) / part.width, (height ?? Infinity) / part.height, most)
  return {width: part.width * scale, height: part.height * scale}
}

/** The size that was asked for; a side left away follows from the part's shape. */
function boxFor(part: Size, {width, height}: Wanted): Size {
  return {
    width: width ?? (height === undefined ? part.width : (height / part.height) * part.width),
    height: height ?? (width === undefined ? part.height : (width / part.width) * part.height),
  }
}

const canvasFor = ({width, height}: Wanted) =>
  width === undefined || height === undefined ? null : limited({width, height})

function noLargerThan(box: Size, part: Size): Size {
  const scale = Math.min(1, part.width / box.width, part.height / box.height)
  return {width: box.width * scale, height: box.height * scale}
}

/** Fills a box: cuts the part to the box's shape, around what `crop` or the focal point names. */
function covering(part: Rect, box: Size, parameters: ImageParameters): Layout {
  const size = rounded(limited(box))
  const layout = {size, canvas: null}
  if (parameters.crop === 'entropy') return {...layout, extract: part, isByEntropy: true}
  const scale = Math.min(part.width / size.width, part.height / size.height)
  const width = clamp(Math.round(size.width * scale), 1, part.width)
  const height = clamp(Math.round(size.height * scale), 1, part.height)
  const {x, y} = focusOf(parameters)
  const extract = {
    left: part.left + clamp(Math.round(part.width * x - width / 2), 0, part.width - width),
    top: part.top + clamp(Math.round(part.height * y - height / 2), 0, part.height - height),
    width,
    height,
  }
  return {...layout, extract, isByEntropy: false}
}

/** The point to keep in the middle, as fractions of the part. */
function focusOf({crop, 'fp-x': x, 'fp-y': y}: ImageParameters): {x: number; y: number} {
  if (crop === undefined || crop === 'focalpoint') return {x: x ?? 0.5, y: y ?? 0.5}
  const sides = crop.split(',')
  const along = (start: string, end: string) => {
    if (sides.includes(start)) return 0
    return sides.includes(end) ? 1 : 0.5
  }
  return {x: along('left', 'right'), y: along('top', 'bottom')}
}

/** Scales a size down, in its shape, until it is one the lake draws. */
function limited({width, height}: Size): Size {
  const scale = Math.min(
    1,
    MAX_SIDE / width,
    MAX_SIDE / height,
    Math.sqrt(MAX_PIXELS / (width * height)),
  )
  return {width: width * scale, height: height * scale}
}

const rounded = ({width, height}: Size): Size => ({
  width: Math.max(1, Math.round(width)),
  height: Math.max(1, Math.round(height)),
})

const clamp = (value: number, low: number, high: number) => Math.min(Math.max(value, low), high)
