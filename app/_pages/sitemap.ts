import {cacheLife} from 'next/cache'
import {
  articleEditions,
  type EditionLink,
  faqEditions,
  glossaryEditions,
  offeredBy,
  productEditions,
} from '#app/_law/editions.ts'
import {getSite, type Site} from '#app/_law/site.ts'
import {readFrom} from '#lib/content/standpoint.ts'
import {siteMode} from '#lib/content/site-mode.ts'
import {isPseudo, type Locale} from '#lib/i18n/locales.ts'
import {type Route, urlOf} from '#lib/i18n/routing.ts'
import {everywhere, LISTS} from './listing.ts'

type Entry = {locale: Locale; route: Route; changed?: string | undefined}

/** One page in all the locales that have it and may show it. */
type Page = readonly Entry[]

/**
 * The sitemap as XML, or null while the lake is out of reach. Generated locales are never in it, nor are
 * drafts. Kept by the tag clock: machines ask for it, and it judges every page.
 */
export async function sitemapOf(): Promise<string | null> {
  'use cache'
  cacheLife('default')
  // Inside what is cached: that has no request, and none may decide what it reads.
  return readFrom({}, written)
}

async function written(): Promise<string | null> {
  const site = await getSite()
  if (!site.isAnswered) return null
  const pages = pagesOf(site.value)
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

function pagesOf(site: Site): Page[] {
  const {listing, articles, products, law} = site
  const fixed = LISTS.map((page) => everywhere({page}))
  const texts: readonly {locale: string; slug: string; _updatedAt: string}[] = [
    ...listing.articles.flatMap((article) => article.texts),
    ...listing.products.flatMap(({markets}) => markets.flatMap((market) => market.texts)),
  ]
  const changed = new Map(
    texts.map(({locale, slug, _updatedAt}) => [`${locale}/${slug}`, _updatedAt]),
  )
  const entry =
    (page: 'article' | 'product' | 'leaflet' | 'mandatory') =>
    ({locale, slug}: EditionLink): Entry => ({
      locale,
      route: {page, slug},
      changed: changed.get(`${locale}/${slug}`),
    })
  return [
    ...fixed,
    faqEditions(site),
    glossaryEditions(site),
    everywhere({page: 'sources'}),
    ...articles.map((page) =>
      articleEditions(page, offeredBy(page, products), law).map(entry('article')),
    ),
    ...products.flatMap((page) => {
      const editions = productEditions(page, law)
      const particulars = editions.filter(({hasParticulars}) => hasParticulars)
      const leaflets = editions.filter(({hasLeaflet}) => hasLeaflet)
      // Particulars are of one market's law: each is a page of its own, without alternates.
      return [
        editions.map(entry('product')),
        leaflets.map(entry('leaflet')),
        ...particulars.map((link) => [entry('mandatory')(link)]),
      ]
    }),
  ]
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
