import type {Language} from '#lib/i18n/locales.ts'
import type {SynonymsDocument} from '../types.ts'
import {de} from './de.ts'

/** One document a language. */
export const synonyms: SynonymsDocument[] = [de]
