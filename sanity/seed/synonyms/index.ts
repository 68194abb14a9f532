import type {SynonymsDocument} from '../types.ts'
import {de} from './de.ts'
import {fr} from './fr.ts'
import {it} from './it.ts'

/** One document a language. */
export const synonyms: SynonymsDocument[] = [de, fr, it]
