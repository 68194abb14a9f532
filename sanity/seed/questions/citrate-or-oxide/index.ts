import type {SeedDocument} from '../../types.ts'
import {deDe} from './de-de.ts'
import {enGb} from './en-gb.ts'
import {esEs} from './es-es.ts'
import {frFr} from './fr-fr.ts'
import {itIt} from './it-it.ts'
import {plPl} from './pl-pl.ts'
import {citrateOrOxide as question} from './question.ts'
import {regions} from './regions.ts'

export const citrateOrOxide: SeedDocument[] = [
  question,
  deDe,
  enGb,
  frFr,
  itIt,
  esEs,
  plPl,
  ...regions,
]
