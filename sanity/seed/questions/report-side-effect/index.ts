import type {SeedDocument} from '../../types.ts'
import {enGb} from './en-gb.ts'
import {esEs} from './es-es.ts'
import {plPl} from './pl-pl.ts'
import {reportSideEffect as question} from './question.ts'
import {regions} from './regions.ts'

export const reportSideEffect: SeedDocument[] = [question, enGb, esEs, plPl, ...regions]
