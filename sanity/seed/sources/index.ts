import type {SourceDocument} from '../types.ts'
import {cramps} from './cramps.ts'
import {crampsDuringSport} from './cramps-during-sport.ts'
import {crampsInPregnancy} from './cramps-in-pregnancy.ts'
import {labels} from './labels.ts'
import {laws} from './laws.ts'
import {legs} from './legs.ts'
import {medicines} from './medicines.ts'
import {nutrition} from './nutrition.ts'
import {ofQuestions} from './questions.ts'

export const sources: SourceDocument[] = [
  ...cramps,
  ...crampsDuringSport,
  ...crampsInPregnancy,
  ...labels,
  ...laws,
  ...legs,
  ...medicines,
  ...nutrition,
  ...ofQuestions,
]
