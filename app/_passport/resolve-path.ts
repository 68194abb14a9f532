import {type ArticleResolution, resolveArticle} from '#app/_pages/article.ts'
import {type FaqResolution, resolveFaq} from '#app/_pages/faq.ts'
import {type GlossaryResolution, resolveGlossary} from '#app/_pages/glossary.ts'
import {everywhere, type ListingResolution, resolveListing} from '#app/_pages/listing.ts'
import {leafletRoute, type LeafletResolution, resolveLeaflet} from '#app/_pages/leaflet.ts'
import {resolveMandatory} from '#app/_pages/mandatory.ts'
import {type ProductResolution, resolveProduct} from '#app/_pages/product.ts'
import type {Edition} from '#app/_pages/resolution.ts'
import {resolveSources, type SourcesResolution} from '#app/_pages/sources.ts'
import type {PageType} from '#app/_components/page-frame/page-frame.tsx'
import {type Locale, prefixOf} from '#lib/i18n/locales.ts'
import {destinationOf, parseLocale, pathOf} from '#lib/i18n/routing.ts'

/** What an address leads to: the same resolution that its page is made from. */
export type Located =
  /** A page on which no rule asks anything: the chooser, and those that tell of other pages. */
  | {kind: 'undecided'; locale: Locale | null; pageType: PageType; pageKey: string}
  | {kind: 'unknown'; locale: Locale | null}
  | {kind: 'moved'; locale: Locale | null; path: string}
  | {
      kind: 'page'
      locale: Locale
      pageType: PageType
      resolution:
        | ListingResolution
        | FaqResolution
        | GlossaryResolution
        | SourcesResolution
        | Exclude<ProductResolution | ArticleResolution | LeafletResolution, Elsewhere>
      /** The page in the locales that have it and may show it. */
      editions: readonly Edition[]
    }

type Elsewhere = {kind: 'moved' | 'absent'}

export async function resolvePath(path: string): Promise<Located> {
  const destination = destinationOf(path)
  switch (destination.kind) {
    case 'chooser':
      return {kind: 'undecided', locale: null, pageType: 'chooser', pageKey: 'chooser'}
    case 'unknownLocale':
      return {kind: 'unknown', locale: null}
    case 'redirect':
      return {kind: 'moved', locale: null, path: destination.path}
    case 'page':
      return resolveFolder(destination.path)
  }
}

/** @param folder as `destinationOf` names it: `/de-DE/products/x` */
async function resolveFolder(folder: string): Promise<Located> {
  const [name, section, slug, ...deeper] = folder.split('/').slice(1)
  const locale = parseLocale(name)
  if (!locale) return {kind: 'unknown', locale}
  if (section === 'notices') return resolveNotices(locale, [slug, ...deeper])
  if (section === 'leaflets' && slug !== undefined) return resolveLeafletAt(locale, slug, deeper)
  if (deeper.length > 0) return {kind: 'unknown', locale}
  if (section === 'sources' && slug === undefined) {
    const resolution = await resolveSources(locale)
    return {kind: 'page', locale, pageType: 'sources', resolution, editions: everywhere(SOURCES)}
  }
  if (section === 'past') return {kind: 'undecided', locale, pageType: 'legal', pageKey: 'past'}
  if ((section === 'products' || section === 'mandatory') && slug !== undefined) {
    const pageType = section === 'products' ? 'product' : 'mandatory'
    const resolve = pageType === 'product' ? resolveProduct : resolveMandatory
    const resolution = await resolve(locale, slug)
    if (resolution.kind === 'absent') return {kind: 'unknown', locale}
    if (resolution.kind === 'moved')
      return {kind: 'moved', locale, path: pathOf(locale, {page: pageType, slug: resolution.slug})}
    return {kind: 'page', locale, pageType, resolution, editions: editionsOf(resolution)}
  }
  if (section === 'articles' && slug !== undefined) {
    const resolution = await resolveArticle(locale, slug)
    if (resolution.kind === 'absent') return {kind: 'unknown', locale}
    if (resolution.kind === 'moved')
      return {kind: 'moved', locale, path: pathOf(locale, {page: 'article', slug: resolution.slug})}
    return {kind: 'page', locale, pageType: 'article', resolution, editions: editionsOf(resolution)}
  }
  if ((section === 'faq' || section === 'glossary') && slug === undefined) {
    const resolution = await (section === 'faq' ? resolveFaq(locale) : resolveGlossary(locale))
    return {kind: 'page', locale, pageType: section, resolution, editions: editionsOf(resolution)}
  }
  const list = section === undefined ? LISTS.home : LISTS[section]
  if (!list) return {kind: 'unknown', locale}
  const resolution = await resolveListing(list.of, locale)
  const editions = everywhere({page: list.of})
  return {kind: 'page', locale, pageType: list.pageType, resolution, editions}
}

/** A leaflet has the version behind its slug, or none. */
async function resolveLeafletAt(
  locale: Locale,
  slug: string,
  [version, ...deeper]: readonly string[],
): Promise<Located> {
  if (deeper.length > 0) return {kind: 'unknown', locale}
  const resolution = await resolveLeaflet(locale, slug, version)
  if (resolution.kind === 'absent') return {kind: 'unknown', locale}
  if (resolution.kind === 'moved') {
    const path = pathOf(locale, leafletRoute(resolution.slug, version))
    return {kind: 'moved', locale, path}
  }
  const editions = editionsOf(resolution)
  return {kind: 'page', locale, pageType: 'leaflet', resolution, editions}
}

/** The page about the notices of a page is there when that page is. */
async function resolveNotices(
  locale: Locale,
  rest: readonly (string | undefined)[],
): Promise<Located> {
  const of = await resolvePath([prefixOf(locale), ...rest.filter(Boolean)].join('/'))
  if (of.kind === 'moved')
    return {kind: 'moved', locale, path: pathOf(locale, {page: 'notices', of: of.path})}
  return of.kind === 'page'
    ? {kind: 'undecided', locale, pageType: 'legal', pageKey: 'notices'}
    : {kind: 'unknown', locale}
}

const editionsOf = (resolution: {editions: readonly Edition[]} | {kind: 'unavailable'}) =>
  'editions' in resolution ? resolution.editions : []

const SOURCES = {page: 'sources'} as const

type List = {of: 'home' | 'articles' | 'products'; pageType: PageType}

const LISTS: Record<string, List> & {home: List} = {
  home: {of: 'home', pageType: 'home'},
  articles: {of: 'articles', pageType: 'topic'},
  products: {of: 'products', pageType: 'products'},
}
