import type {SynonymsDocument} from '../types.ts'
import {de} from './de.ts'

/** One document a language. */
export const synonyms: SynonymsDocument[] = [de]
