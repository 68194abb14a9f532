import type {SourceDocument} from '../types.ts'
import {cramps} from './cramps.ts'
import {labels} from './labels.ts'

export const sources: SourceDocument[] = [...cramps, ...labels]
