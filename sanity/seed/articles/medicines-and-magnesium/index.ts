import type {SeedDocument} from '../../types.ts'
import {article} from './article.ts'
import {deDe} from './de-de.ts'
import {enGb} from './en-gb.ts'
import {frFr} from './fr-fr.ts'
import {plPl} from './pl-pl.ts'
import {regions} from './regions.ts'

export const medicinesAndMagnesium: SeedDocument[] = [article, deDe, enGb, frFr, plPl, ...regions]
