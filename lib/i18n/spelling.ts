import type {Locale} from './locales.ts'

/**
 * Words of a language as a locale of it spells them. German is written once for all its countries;
 * Swiss German has neither ß nor „ “.
 */
export const spelledFor = (words: string, locale: Locale): string =>
  locale === 'de-CH' ? words.replaceAll('ß', 'ss').replaceAll('„', '«').replaceAll('“', '»') : words
