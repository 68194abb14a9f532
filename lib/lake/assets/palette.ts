import {reduceColours, type Counted} from './colour-boxes.ts'

/** A colour with the colour words are legible in on it; `population` is in per cent of the pixels. */
export type Swatch = {
  _type: 'sanity.imagePaletteSwatch'
  background: string
  foreground: string
  title: string
  population: number
}

type Name = 'vibrant' | 'lightVibrant' | 'darkVibrant' | 'muted' | 'lightMuted' | 'darkMuted'

type Range = {min: number; target: number; max: number}

const DARK: Range = {min: 0, target: 0.26, max: 0.45}
const MIDDLE: Range = {min: 0.3, target: 0.5, max: 0.7}
const LIGHT: Range = {min: 0.55, target: 0.74, max: 1}
const GREYISH: Range = {min: 0, target: 0.3, max: 0.4}
const COLOURFUL: Range = {min: 0.35, target: 1, max: 1}

/** What each name looks for, as Android's Palette does, in the order in which they choose. */
const SOUGHT: readonly (readonly [Name, {lightness: Range; saturation: Range}])[] = [
  ['vibrant', {lightness: MIDDLE, saturation: COLOURFUL}],
  ['lightVibrant', {lightness: LIGHT, saturation: COLOURFUL}],
  ['darkVibrant', {lightness: DARK, saturation: COLOURFUL}],
  ['muted', {lightness: MIDDLE, saturation: GREYISH}],
  ['lightMuted', {lightness: LIGHT, saturation: GREYISH}],
  ['darkMuted', {lightness: DARK, saturation: GREYISH}],
]

const WEIGHTS = {saturation: 3, lightness: 6, population: 1}

/**
 * The palette of a picture from its RGBA pixels: its most frequent colour as `dominant`, and one
 * for each name that fits any. Undefined when every pixel is transparent.
 */
export function paletteOf(pixels: Uint8Array) {
  const colours = reduceColours(pixels, 64)
  const [first] = colours.toSorted((a, b) => b.count - a.count)
  if (!first) return undefined
  const total = colours.reduce((sum, {count}) => sum + count, 0)
  const swatches: Partial<Record<Name, Swatch>> = {}
  const left = new Set(colours)
  for (const [name, {lightness, saturation}] of SOUGHT) {
    const fitting = [...left].filter((colour) => {
      const {s, l} = hslOf(colour)
      return isIn(lightness, l) && isIn(saturation, s)
    })
    const score = (colour: Counted) => {
      const {s, l} = hslOf(colour)
      return (
        WEIGHTS.saturation * (1 - Math.abs(s - saturation.target)) +
        WEIGHTS.lightness * (1 - Math.abs(l - lightness.target)) +
        WEIGHTS.population * (colour.count / first.count)
      )
    }
    const [best] = fitting.toSorted((a, b) => score(b) - score(a))
    if (!best) continue
    left.delete(best)
    swatches[name] = swatchOf(best, total)
  }
  return {_type: 'sanity.imagePalette' as const, dominant: swatchOf(first, total), ...swatches}
}

const isIn = ({min, max}: Range, value: number) => value >= min && value <= max

function swatchOf({rgb, count}: Counted, total: number): Swatch {
  const [r, g, b] = rgb
  // How bright the eye finds it (YIQ); white words are legible on the darker ones.
  const brightness = (r * 299 + g * 587 + b * 114) / 1000
  const words = brightness < 150 ? '#fff' : '#000'
  return {
    _type: 'sanity.imagePaletteSwatch',
    background: `#${rgb.map((value) => value.toString(16).padStart(2, '0')).join('')}`,
    foreground: words,
    title: words,
    population: Math.round((count / total) * 10_000) / 100,
  }
}

function hslOf({rgb}: Counted): {s: number; l: number} {
  const most = Math.max(...rgb) / 255
  const least = Math.min(...rgb) / 255
  const l = (most + least) / 2
  const spread = most - least
  return {s: spread === 0 ? 0 : spread / (1 - Math.abs(2 * l - 1)), l}
}
