import {createHash} from 'node:crypto'
import {readFileSync} from 'node:fs'

/** A picture of the demo content: its bytes, and the id its asset has in every lake. */
export type SeedPicture = {filename: string; bytes: Buffer; assetId: string}

/** Reads a PNG beside this file. The vector graphic it was drawn from lies beside it too. */
function png(filename: string): SeedPicture {
  const bytes = readFileSync(new URL(filename, import.meta.url))
  // The header chunk, the first of every PNG, holds width and height at these places.
  const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)]
  const sha1 = createHash('sha1').update(bytes).digest('hex')
  return {filename, bytes, assetId: `image-${sha1}-${width}x${height}-png`}
}

export const calfStretchWithTowel = png('calf-stretch-with-towel.png')

/** All that has to be uploaded before the documents are written. */
export const seedPictures: readonly SeedPicture[] = [calfStretchWithTowel]
