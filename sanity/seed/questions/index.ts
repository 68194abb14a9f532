import type {SeedDocument} from '../types.ts'

/** Each question's facts, then its words in every locale. */
export const questions: SeedDocument[] = []
