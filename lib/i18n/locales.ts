/**
 * The only list of locales and markets. A locale is a language in a market: the market decides the
 * law, the language decides the words. Routing, the Studio, the seed and the tests all read it.
 */

const PUBLIC_LOCALES = [
  'de-DE',
  'de-AT',
  'de-CH',
  'fr-CH',
  'it-CH',
  'en-GB',
  'fr-FR',
  'it-IT',
  'es-ES',
  'pl-PL',
] as const

/** Generated from en-GB for the test market XX: long text and right-to-left. Only with `TEST_LOCALES=1`. */
const PSEUDO_LOCALES = ['en-XA', 'ar-XB'] as const

export type PublicLocale = (typeof PUBLIC_LOCALES)[number]
export type PseudoLocale = (typeof PSEUDO_LOCALES)[number]
export type Locale = PublicLocale | PseudoLocale

export const MARKETS = ['DE', 'AT', 'CH', 'GB', 'FR', 'IT', 'ES', 'PL', 'XX'] as const
export type Market = (typeof MARKETS)[number]

export const LANGUAGES = ['de', 'fr', 'it', 'en', 'es', 'pl', 'ar'] as const
export type Language = (typeof LANGUAGES)[number]

export const publicLocales: readonly PublicLocale[] = PUBLIC_LOCALES
export const pseudoLocales: readonly PseudoLocale[] = PSEUDO_LOCALES

/** The language every message is first written in, and the one an address without a locale is answered in. */
export const defaultLocale = 'en-GB' satisfies PublicLocale

export const languageOf = (locale: Locale) => locale.slice(0, 2) as Language

export const marketOf = (locale: Locale): Market =>
  isPseudo(locale) ? 'XX' : (locale.slice(3) as Market)

export const isPseudo = (locale: Locale): locale is PseudoLocale =>
  (PSEUDO_LOCALES as readonly string[]).includes(locale)

/** The first segment of every address of a locale: `/de-de`. */
export const prefixOf = (locale: Locale) => `/${locale.toLowerCase()}` as const

export const directionOf = (locale: Locale) => (languageOf(locale) === 'ar' ? 'rtl' : 'ltr')
