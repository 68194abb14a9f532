import {pathOf} from '#lib/i18n/addresses.ts'
import type {JudgedPage} from '../pages.ts'

const LISTS = {
  home: 'Home page',
  articles: 'All articles',
  products: 'All products',
  faq: 'Questions',
  glossary: 'Glossary',
}

/** A page in words, as the editor knows it. */
export function nameOf({route, title}: JudgedPage): string {
  if (route.page === 'article') return title ?? 'Article without a title'
  if (route.page === 'product') return title ?? 'Product without a name'
  if (route.page === 'leaflet') return `Leaflet of ${title ?? 'a product without a name'}`
  if (route.page === 'faq' && title !== null) return title
  return LISTS[route.page]
}

/** The page beside the form, in Presentation; null while it has no address. */
export function previewOf({route, locale}: JudgedPage, studio: string): string | null {
  if ('slug' in route && route.slug === '') return null
  return `${studio}/presentation?preview=${encodeURIComponent(pathOf(locale, route))}`
}
