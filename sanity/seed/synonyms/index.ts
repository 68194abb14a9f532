import type {SynonymsDocument} from '../types.ts'
import {de} from './de.ts'
import {en} from './en.ts'
import {es} from './es.ts'
import {fr} from './fr.ts'
import {it} from './it.ts'
import {pl} from './pl.ts'

/** One document a language. */
export const synonyms: SynonymsDocument[] = [de, en, fr, it, es, pl]
