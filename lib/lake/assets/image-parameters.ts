import {z} from 'zod'
import {badRequest} from '../errors.ts'

/** The longest side of an answer, in pixels; more is cut to it, as on the hosted service. */
export const MAX_SIDE = 8192
const MAX_DPR = 3

/** A whole or broken number as text, nothing else: no `1e9`, no hexadecimal, no empty text. */
const decimal = (expected: string) =>
  z
    .string()
    .regex(/^-?\d{1,9}(\.\d{1,9})?$/, expected)
    .transform(Number)
const within = (low: number, high: number, expected: string) =>
  decimal(expected).refine((value) => value >= low && value <= high, expected)

const pixels = decimal('a number of pixels from 1')
  .refine((value) => value >= 1, 'a number of pixels from 1')
  .transform((value) => Math.min(value, MAX_SIDE))
  .optional()
const fraction = within(0, 1, 'a number from 0 to 1').optional()
const oneOf = <const Names extends readonly [string, ...string[]]>(names: Names) =>
  z.enum(names, names.join(', ')).optional()
const flag = z.stringbool('true or false').optional()

const RECT = 'left,top,width,height in whole pixels'
const rect = z
  .string()
  .regex(/^\d{1,9},\d{1,9},\d{1,9},\d{1,9}$/, RECT)
  .transform((text) => {
    const [left = 0, top = 0, width = 0, height = 0] = text.split(',').map(Number)
    return {left, top, width, height}
  })
  .refine(({width, height}) => width > 0 && height > 0, `${RECT}, neither width nor height 0`)
  .optional()

const COLOUR = 'a colour as rgb, argb, rrggbb or aarrggbb in hexadecimal'
const colour = z
  .string()
  .regex(/^#?([\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})$/i, COLOUR)
  .transform(colourFrom)
  .optional()

const Parameters = z.object({
  rect,
  w: pixels,
  h: pixels,
  'max-w': pixels,
  'max-h': pixels,
  'min-w': pixels,
  'min-h': pixels,
  fit: oneOf(['clip', 'crop', 'fill', 'fillmax', 'max', 'min', 'scale']),
  crop: z
    .string()
    .regex(
      /^(center|focalpoint|entropy|(top|bottom)(,(left|right))?|(left|right)(,(top|bottom))?)$/,
      'center, focalpoint, entropy, or top or bottom with left or right',
    )
    .optional(),
  'fp-x': fraction,
  'fp-y': fraction,
  dpr: within(0.1, 1000, 'a number from 0.1')
    .transform((value) => Math.min(value, MAX_DPR))
    .optional(),
  or: oneOf(['0', '90', '180', '270']),
  flip: oneOf(['h', 'v', 'hv', 'vh']),
  auto: oneOf(['format']),
  fm: oneOf(['jpg', 'pjpg', 'png', 'webp', 'avif']),
  q: within(0, 100, 'a number from 0 to 100').optional(),
  blur: within(0, 2000, 'a number from 0 to 2000').optional(),
  sharp: within(0, 100, 'a number from 0 to 100').optional(),
  sat: within(-100, 100, 'a number from -100 to 100').optional(),
  invert: flag,
  pad: within(0, 500, 'a number of pixels from 0 to 500').optional(),
  bg: colour,
  frame: oneOf(['1']),
})

/** How a picture is asked for, by the names the parameters have in the address. */
export type ImageParameters = z.infer<typeof Parameters>
export type Colour = {r: number; g: number; b: number; alpha: number}

/**
 * Reads the parameters of an image's address; those it does not know are ignored, the first of several
 * counts. Throws 400 with name, value and what was expected.
 */
export function imageParameters(search: URLSearchParams): ImageParameters {
  const given = Object.keys(Parameters.shape).flatMap((name) => {
    const value = search.get(name)
    return value === null ? [] : [[name, value]]
  })
  const parsed = Parameters.safeParse(Object.fromEntries(given))
  if (parsed.success) return parsed.data
  const wrong = parsed.error.issues.map(({path, message}) => {
    const name = String(path[0])
    return `The image parameter "${name}" is "${search.get(name)}", expected ${message}`
  })
  throw badRequest(wrong.join('; '))
}

/** Hexadecimal digits, the alpha channel first where there is one. */
function colourFrom(text: string): Colour {
  const digits = text.replace('#', '')
  const long = digits.length < 6 ? digits.replaceAll(/./g, '$&$&') : digits
  const [b = 0, g = 0, r = 0, alpha = 255] = (long.match(/../g) ?? [])
    .map((pair) => Number.parseInt(pair, 16))
    .toReversed()
  return {r, g, b, alpha: alpha / 255}
}
