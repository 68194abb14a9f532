import type {SourceDocument} from '../types.ts'
import {cramps} from './cramps.ts'

export const sources: SourceDocument[] = [...cramps]
