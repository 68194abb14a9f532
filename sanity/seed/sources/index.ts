import type {SourceDocument} from '../types.ts'
import {cramps} from './cramps.ts'
import {legs} from './legs.ts'
import {nutrition} from './nutrition.ts'

export const sources: SourceDocument[] = [...cramps, ...legs, ...nutrition]
