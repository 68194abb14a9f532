import type {SeedDocument} from '../types.ts'
import {kidneysAndMagnesium} from './kidneys-and-magnesium/index.ts'
import {magnesiumDeficiency} from './magnesium-deficiency/index.ts'
import {medicineOrFoodSupplement} from './medicine-or-food-supplement/index.ts'
import {medicinesAndMagnesium} from './medicines-and-magnesium/index.ts'
import {muscleAndLegCramps} from './muscle-and-leg-cramps/index.ts'

/** Each article's facts, then its words in every language it has. */
export const articles: SeedDocument[] = [
  ...muscleAndLegCramps,
  ...magnesiumDeficiency,
  ...medicinesAndMagnesium,
  ...kidneysAndMagnesium,
  ...medicineOrFoodSupplement,
]
