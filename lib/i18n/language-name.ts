import type {Language} from './locales.ts'

/** What a language is called in another, as it stands in a sentence of that one. */
export const languageName = (language: Language, words: Language) =>
  new Intl.DisplayNames([words], {type: 'language', fallback: 'code'}).of(language) ?? language
