import type {SeedDocument} from '../types.ts'
import {bestTime} from './best-time/index.ts'
import {howLong} from './how-long/index.ts'
import {withOtherMedicines} from './with-other-medicines/index.ts'

/** Each question's facts, then its words in every locale. */
export const questions: SeedDocument[] = [...bestTime, ...howLong, ...withOtherMedicines]
