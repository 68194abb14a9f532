import type {SeedDocument} from '../types.ts'
import {calfStretching} from './calf-stretching/index.ts'
import {crampsDuringSport} from './cramps-during-sport/index.ts'
import {crampsInPregnancy} from './cramps-in-pregnancy/index.ts'
import {kidneysAndMagnesium} from './kidneys-and-magnesium/index.ts'
import {magnesiumDeficiency} from './magnesium-deficiency/index.ts'
import {magnesiumInFood} from './magnesium-in-food/index.ts'
import {medicineOrFoodSupplement} from './medicine-or-food-supplement/index.ts'
import {medicinesAndMagnesium} from './medicines-and-magnesium/index.ts'
import {mineralsInTheMuscle} from './minerals-in-the-muscle/index.ts'
import {muscleAndLegCramps} from './muscle-and-leg-cramps/index.ts'
import {nightCrampsInOlderAdults} from './night-cramps-in-older-adults/index.ts'
import {whenToSeeADoctor} from './when-to-see-a-doctor/index.ts'

/** Each article's facts, then its words in every language it has. */
export const articles: SeedDocument[] = [
  ...muscleAndLegCramps,
  ...nightCrampsInOlderAdults,
  ...crampsInPregnancy,
  ...crampsDuringSport,
  ...mineralsInTheMuscle,
  ...calfStretching,
  ...whenToSeeADoctor,
  ...magnesiumInFood,
  ...magnesiumDeficiency,
  ...medicinesAndMagnesium,
  ...kidneysAndMagnesium,
  ...medicineOrFoodSupplement,
]
