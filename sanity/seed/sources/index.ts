import type {SourceDocument} from '../types.ts'
import {cramps} from './cramps.ts'
import {medicines} from './medicines.ts'

export const sources: SourceDocument[] = [...cramps, ...medicines]
