import type {SeedDocument} from '../../types.ts'
import {article} from './article.ts'
import {deDe} from './de-de.ts'
import {enGb} from './en-gb.ts'
import {frCh} from './fr-ch.ts'

export const muscleAndLegCramps: SeedDocument[] = [article, deDe, enGb, frCh]
