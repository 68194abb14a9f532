import type {Language} from '#lib/i18n/locales.ts'
import type {Lexicon} from '../types.ts'
import {english} from './en.ts'
import {french} from './fr.ts'
import {german} from './de.ts'
import {italian} from './it.ts'
import {polish} from './pl.ts'
import {spanish} from './es.ts'

/** One lexicon for each language of the law; the test language has none, its words are generated. */
export const lexicons: Partial<Record<Language, Lexicon>> = {
  de: german,
  en: english,
  fr: french,
  it: italian,
  es: spanish,
  pl: polish,
}
