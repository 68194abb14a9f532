import {readdirSync, readFileSync} from 'node:fs'
import sharp, {type Sharp} from 'sharp'
import {expect, test} from 'vitest'
import {seedPictures} from '#sanity/seed/pictures/picture.ts'

const folder = new URL('../../sanity/seed/pictures/', import.meta.url)
const named = (extension: string) =>
  readdirSync(folder)
    .filter((name) => name.endsWith(extension))
    .map((name) => name.slice(0, -extension.length))
    .toSorted()

test('every picture of the content has the drawing it was made from beside it, and is uploaded', () => {
  expect(named('.svg')).toEqual(named('.png'))
  expect(seedPictures.map(({filename}) => filename.slice(0, -4)).toSorted()).toEqual(named('.png'))
})

/** The size of a thumbnail: differences of a renderer's edges vanish, another drawing does not. */
const SMALL = {width: 64, height: 36, fit: 'fill'} as const

test.each(named('.svg'))('%s shows its drawing, in the one size and palette', async (name) => {
  const svg = readFileSync(new URL(`${name}.svg`, folder))
  const png = sharp(readFileSync(new URL(`${name}.png`, folder)))
  const {width, height} = await png.metadata()
  expect({width, height}).toEqual({width: 1600, height: 900})
  const pixels = (image: Sharp) => image.removeAlpha().resize(SMALL).raw().toBuffer()
  const [drawn, stored] = await Promise.all([
    // Drawn in full before it is made small, as the stored one was.
    pixels(sharp(await sharp(svg).png().toBuffer())),
    pixels(png),
  ])
  const difference =
    drawn.reduce((sum, value, index) => sum + Math.abs(value - (stored[index] ?? 0)), 0) /
    drawn.length
  expect(difference).toBeLessThan(1)
  const colours = String(svg).match(/#[0-9a-f]{6}/g) ?? []
  expect(new Set(colours).difference(PALETTE)).toEqual(new Set())
})

/** Ground, ink, and amber in two strengths. */
const PALETTE = new Set(['#f6f4ee', '#0d5868', '#eab45c', '#c9802a'])
