import type {SourceDocument} from '../types.ts'
import {cramps} from './cramps.ts'
import {labels} from './labels.ts'
import {ofQuestions} from './questions.ts'

export const sources: SourceDocument[] = [...cramps, ...labels, ...ofQuestions]
