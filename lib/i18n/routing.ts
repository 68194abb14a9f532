import {env} from '#lib/env.ts'
import {pathOf, type Route, type Section, SECTIONS, sections} from './addresses.ts'
import {languageOf, type Locale, prefixOf, pseudoLocales, publicLocales} from './locales.ts'

/** Which locales this system answers in, and which folder under `app/` answers an address. */

export {pathOf, type Route} from './addresses.ts'

/** The locales this system answers in; the generated ones only where tests ask for them. */
export const locales: readonly Locale[] = env.TEST_LOCALES
  ? [...publicLocales, ...pseudoLocales]
  : publicLocales

/** The locale a text names, or null: `de-DE`, never `de-de` or `de`. */
export const parseLocale = (text: string | undefined): Locale | null =>
  locales.find((locale) => locale === text) ?? null

/** The same with the site's origin in front, for links that leave the page: alternates, sitemap, feeds. */
export const urlOf = (locale: Locale, route: Route) => env.siteUrl + pathOf(locale, route)

/** The locale an address begins with, or null. */
export const localeOfPath = (pathname: string): Locale | null =>
  locales.find((locale) => prefixOf(locale) === `/${pathname.split(/[/?#]/)[1]}`) ?? null

export type Destination =
  | {kind: 'chooser'}
  | {kind: 'page'; path: string}
  | {kind: 'redirect'; path: string}
  | {kind: 'unknownLocale'}

/**
 * Where a request for a path goes: to the folder under `app/` that answers it, to the address in its
 * one true spelling, or nowhere. `/de-de/produkte/x` is answered by `/de-DE/products/x`.
 */
export function destinationOf(pathname: string): Destination {
  const [first = '', ...rest] = pathname.split('/').slice(1)
  if (first === '' && rest.length === 0) return {kind: 'chooser'}
  const locale = locales.find((candidate) => candidate.toLowerCase() === first.toLowerCase())
  if (!locale) return {kind: 'unknownLocale'}
  const tidy = rest.filter(Boolean)
  if (`/${first}` !== prefixOf(locale) || tidy.length !== rest.length) {
    return {kind: 'redirect', path: [prefixOf(locale), ...tidy].join('/')}
  }
  const [segment, ...slugs] = rest
  if (segment === undefined) return {kind: 'page', path: `/${locale}`}
  const language = languageOf(locale)
  const section = sections.find((name) => SECTIONS[name][language] === segment)
  // Behind UNKNOWN no page listens: an unknown section, one spelled as in the folders, a segment too many.
  const isPage =
    section && slugs.length <= DEPTH[section] && (slugs.length > 0 || !WITHOUT_LIST.has(section))
  const folders = isPage ? [section, ...slugs] : [UNKNOWN, ...rest]
  return {kind: 'page', path: ['', locale, ...folders].join('/')}
}

/** Sections that are pages of single products, and no page of their own. */
const WITHOUT_LIST = new Set<Section>(['leaflets', 'mandatory'])

/** How many segments an address has behind its section: a slug, a version, or another page's path. */
const DEPTH: Record<Section, number> = {
  articles: 1,
  products: 1,
  leaflets: 2,
  mandatory: 1,
  faq: 0,
  glossary: 0,
  notices: 3,
  past: 0,
  sources: 0,
}

/** The folder segment that stands for every address without a page. */
export const UNKNOWN = 'unknown'
