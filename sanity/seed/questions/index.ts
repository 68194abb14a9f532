import type {SeedDocument} from '../types.ts'
import {bestTime} from './best-time/index.ts'
import {children} from './children/index.ts'
import {citrateOrOxide} from './citrate-or-oxide/index.ts'
import {diarrhoea} from './diarrhoea/index.ts'
import {driving} from './driving/index.ts'
import {howLong} from './how-long/index.ts'
import {kidneyDisease} from './kidney-disease/index.ts'
import {medicineOrSupplement} from './medicine-or-supplement/index.ts'
import {nrvAndMmol} from './nrv-and-mmol/index.ts'
import {openedOrExpired} from './opened-or-expired/index.ts'
import {pregnancy} from './pregnancy/index.ts'
import {reportSideEffect} from './report-side-effect/index.ts'
import {sodiumInEffervescent} from './sodium-in-effervescent/index.ts'
import {withOtherMedicines} from './with-other-medicines/index.ts'

/** Each question's facts, then its words in every locale. */
export const questions: SeedDocument[] = [
  ...bestTime,
  ...howLong,
  ...withOtherMedicines,
  ...kidneyDisease,
  ...pregnancy,
  ...children,
  ...diarrhoea,
  ...citrateOrOxide,
  ...sodiumInEffervescent,
  ...driving,
  ...medicineOrSupplement,
  ...nrvAndMmol,
  ...openedOrExpired,
  ...reportSideEffect,
]
