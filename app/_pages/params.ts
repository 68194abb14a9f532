import {defaultLocale} from '#lib/i18n/locales.ts'
import {parseLocale} from '#lib/i18n/routing.ts'

/** The locale of an address. The proxy lets no other through, so the fallback is for the type alone. */
export const localeOf = async (params: Promise<{locale: string}>) =>
  parseLocale((await params).locale) ?? defaultLocale

/**
 * Next insists on one address to prerender. Where a locale has none yet this one, which no slug can
 * be, is prerendered as the 404 it is.
 */
export const NO_SLUG = '-'
