import {articlesIn, productEditions, textIn} from '#app/_law/editions.ts'
import {getLaw} from '#app/_law/law.ts'
import {getListing, type Listing} from '#lib/content/listing.ts'
import type {Law} from '#lib/disclaimer/judge.ts'
import {siteMode} from '#lib/content/site-mode.ts'
import {isPseudo, type Locale} from '#lib/i18n/locales.ts'
import {locales, type Route, urlOf} from '#lib/i18n/routing.ts'
import {everywhere} from './listing.ts'

type Entry = {locale: Locale; route: Route; changed?: string | undefined}

/** One page in all the locales that have it and may show it. */
type Page = readonly Entry[]

/** The sitemap as XML, or null while the lake is out of reach. Generated locales are never in it. */
export async function sitemapOf(): Promise<string | null> {
  const [listing, law] = await Promise.all([getListing(), getLaw()])
  if (!listing.isAnswered || !law.isAnswered) return null
  const pages = pagesOf(listing.value, law.value)
    .map((page) => page.filter(({locale}) => !isPseudo(locale)))
    .filter((page) => page.length > 0)
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    `<url><loc>${siteMode.url}/</loc></url>`,
    ...pages.flatMap((page) => page.map((entry) => urlElement(entry, page))),
    '</urlset>',
    '',
  ].join('\n')
}

function pagesOf(listing: Listing, law: Law): Page[] {
  const fixed = (['home', 'articles', 'products'] as const).map((page) => everywhere({page}))
  const articles = listing.articles.map(({key}) =>
    locales.flatMap((locale): Entry[] =>
      articlesIn(locale, listing, law)
        .filter((article) => article.key === key)
        .map(({slug, _updatedAt}) => ({
          locale,
          route: {page: 'article', slug},
          changed: _updatedAt,
        })),
    ),
  )
  const products = listing.products.map((product) =>
    productEditions(product, law).map(({locale, slug}): Entry => ({
      locale,
      route: {page: 'product', slug},
      changed: textIn(locale, product)?._updatedAt,
    })),
  )
  return [...fixed, ...articles, ...products]
}

// Addresses are ASCII letters, digits, hyphens and slashes by construction, so none needs escaping.
const urlElement = (entry: Entry, page: Page) =>
  [
    '<url>',
    `<loc>${urlOf(entry.locale, entry.route)}</loc>`,
    entry.changed ? `<lastmod>${entry.changed}</lastmod>` : '',
    ...page.map(
      ({locale, route}) =>
        `<xhtml:link rel="alternate" hreflang="${locale}" href="${urlOf(locale, route)}"/>`,
    ),
    `<xhtml:link rel="alternate" hreflang="x-default" href="${siteMode.url}/"/>`,
    '</url>',
  ].join('')
