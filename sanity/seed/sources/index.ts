import type {SourceDocument} from '../types.ts'
import {cramps} from './cramps.ts'
import {ofQuestions} from './questions.ts'

export const sources: SourceDocument[] = [...cramps, ...ofQuestions]
