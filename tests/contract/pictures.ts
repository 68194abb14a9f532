import {createHash} from 'node:crypto'
import sharp from 'sharp'

/** Pictures drawn for the tests: none of them is anybody's. */

/** Left half red, right half blue. */
export const twoColours = (width = 400, height = 300) =>
  sharp({create: {width, height, channels: 3, background: '#c81e1e'}}).composite([
    {
      input: {create: {width: width / 2, height, channels: 3, background: '#14285a'}},
      left: width / 2,
      top: 0,
    },
  ])

/** A picture that compresses badly: as large as a photograph. */
export const noise = (width: number, height: number) =>
  sharp({
    create: {
      width,
      height,
      channels: 3,
      background: '#888',
      noise: {type: 'gaussian', mean: 128, sigma: 60},
    },
  })

export const svg = (inside = '') =>
  Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20"><rect width="40" height="20" fill="teal"/>${inside}</svg>`,
  )

export const sha1 = (bytes: Uint8Array) => createHash('sha1').update(bytes).digest('hex')

/** The colour of one pixel as `[red, green, blue]`. */
export async function pixelAt(picture: Uint8Array, left: number, top: number) {
  const {data} = await sharp(picture)
    .removeAlpha()
    .extract({left, top, width: 1, height: 1})
    .raw()
    .toBuffer({resolveWithObject: true})
  return [...data]
}
