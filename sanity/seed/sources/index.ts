import type {SourceDocument} from '../types.ts'
import {cramps} from './cramps.ts'
import {crampsDuringSport} from './cramps-during-sport.ts'
import {crampsInPregnancy} from './cramps-in-pregnancy.ts'
import {labels} from './labels.ts'

export const sources: SourceDocument[] = [
  ...cramps,
  ...crampsInPregnancy,
  ...crampsDuringSport,
  ...labels,
]
