import type {SourceDocument} from '../types.ts'
import {cramps} from './cramps.ts'
import {laws} from './laws.ts'
import {medicines} from './medicines.ts'

export const sources: SourceDocument[] = [...cramps, ...medicines, ...laws]
