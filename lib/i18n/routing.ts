import {env} from '#lib/env.ts'
import {
  type Language,
  languageOf,
  type Locale,
  prefixOf,
  pseudoLocales,
  publicLocales,
} from './locales.ts'

/**
 * Addresses. A route says what a page is; `pathOf` writes its address in a locale, `routeOf` reads an
 * address. Slugs come from the content, section segments from here; nothing else writes an address.
 */

export type Route =
  | {page: 'home'}
  | {page: 'articles'}
  | {page: 'article'; slug: string}
  | {page: 'products'}
  | {page: 'product'; slug: string}

const SECTIONS = {
  articles: {
    de: 'ratgeber',
    fr: 'conseils',
    it: 'consigli',
    en: 'articles',
    es: 'consejos',
    pl: 'porady',
    ar: 'articles',
  },
  products: {
    de: 'produkte',
    fr: 'produits',
    it: 'prodotti',
    en: 'products',
    es: 'productos',
    pl: 'produkty',
    ar: 'products',
  },
} as const satisfies Record<string, Record<Language, string>>

type Section = keyof typeof SECTIONS
const sections = Object.keys(SECTIONS) as Section[]

/** The locales this system answers in; the generated ones only where tests ask for them. */
export const locales: readonly Locale[] = env.TEST_LOCALES
  ? [...publicLocales, ...pseudoLocales]
  : publicLocales

/** The locale a text names, or null: `de-DE`, never `de-de` or `de`. */
export const parseLocale = (text: string | undefined): Locale | null =>
  locales.find((locale) => locale === text) ?? null

/** The path of a page in a locale, as a reader sees it: `/de-de/produkte/magnovia-balance-125`. */
export function pathOf(locale: Locale, route: Route): string {
  const section = (name: Section) => `${prefixOf(locale)}/${SECTIONS[name][languageOf(locale)]}`
  switch (route.page) {
    case 'home':
      return prefixOf(locale)
    case 'articles':
    case 'products':
      return section(route.page)
    case 'article':
      return `${section('articles')}/${route.slug}`
    case 'product':
      return `${section('products')}/${route.slug}`
  }
}

/** The same with the site's origin in front, for links that leave the page: alternates, sitemap, feeds. */
export const urlOf = (locale: Locale, route: Route) => env.siteUrl + pathOf(locale, route)

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
  const folders = section && slugs.length <= 1 ? [section, ...slugs] : [UNKNOWN, ...rest]
  return {kind: 'page', path: ['', locale, ...folders].join('/')}
}

/** The folder segment that stands for every address without a page. */
export const UNKNOWN = 'unknown'
