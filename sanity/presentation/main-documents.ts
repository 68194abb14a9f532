import type {DocumentResolver} from 'sanity/presentation'
import {defineDocuments} from 'sanity/presentation'
import {pathOf} from '#lib/i18n/addresses.ts'
import {type Locale, marketOf, pseudoLocales, publicLocales} from '#lib/i18n/locales.ts'

/** The document an editor means by an address: the words of a page, the market of a list. */
export const mainDocuments = defineDocuments(
  [...publicLocales, ...pseudoLocales].flatMap((locale) => [
    textAt(locale, 'article', 'articleText'),
    textAt(locale, 'product', 'productText'),
    {
      route: (['home', 'articles', 'products', 'faq', 'glossary'] as const).map((page) =>
        pathOf(locale, {page}),
      ),
      filter: '_type == "market" && code == $market',
      params: {market: marketOf(locale)},
    },
  ]),
)

function textAt(locale: Locale, page: 'article' | 'product', type: string): DocumentResolver {
  return {
    route: pathOf(locale, {page, slug: ':slug'}),
    filter: '_type == $type && locale == $locale && slug.current == $slug',
    params: ({params}) => ({type, locale, slug: params['slug'] ?? ''}),
  }
}
