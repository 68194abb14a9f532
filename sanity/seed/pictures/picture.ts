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

export const bloodSample = png('blood-sample.png')
export const calfStretchSitting1 = png('calf-stretch-sitting-1.png')
export const calfStretchSitting2 = png('calf-stretch-sitting-2.png')
export const calfStretchSitting3 = png('calf-stretch-sitting-3.png')
export const calfStretchStanding1 = png('calf-stretch-standing-1.png')
export const calfStretchStanding2 = png('calf-stretch-standing-2.png')
export const calfStretchStanding3 = png('calf-stretch-standing-3.png')
export const calfStretchWithTowel = png('calf-stretch-with-towel.png')
export const dailyNeed = png('daily-need.png')
export const foodsWithMagnesium = png('foods-with-magnesium.png')
export const kidneys = png('kidneys.png')
export const legAtNight = png('leg-at-night.png')
export const legRestInPregnancy = png('leg-rest-in-pregnancy.png')
export const muscleAndIons = png('muscle-and-ions.png')
export const oneSwollenLeg = png('one-swollen-leg.png')
export const packAmpoules = png('pack-ampoules.png')
export const packBlister = png('pack-blister.png')
export const packSachets = png('pack-sachets.png')
export const packSticks = png('pack-sticks.png')
export const packTube = png('pack-tube.png')
export const readingThePack = png('reading-the-pack.png')
export const runnerPausing = png('runner-pausing.png')
export const twoTimesOfDay = png('two-times-of-day.png')

/** All that has to be uploaded before the documents are written. */
export const seedPictures: readonly SeedPicture[] = [
  bloodSample,
  calfStretchSitting1,
  calfStretchSitting2,
  calfStretchSitting3,
  calfStretchStanding1,
  calfStretchStanding2,
  calfStretchStanding3,
  calfStretchWithTowel,
  dailyNeed,
  foodsWithMagnesium,
  kidneys,
  legAtNight,
  legRestInPregnancy,
  muscleAndIons,
  oneSwollenLeg,
  packAmpoules,
  packBlister,
  packSachets,
  packSticks,
  packTube,
  readingThePack,
  runnerPausing,
  twoTimesOfDay,
]
