import type {Article} from '#lib/content/article.ts'
import type {Listing} from '#lib/content/listing.ts'
import type {Product} from '#lib/content/product.ts'
import {judgeProduct, judgeTopics, type Law, type ProductInMarket} from '#lib/disclaimer/judge.ts'
import {type Locale, marketOf} from '#lib/i18n/locales.ts'
import {parseLocale} from '#lib/i18n/routing.ts'
import {editionOf} from './law.ts'

/**
 * Which editions of a page exist and passed their verdict: the source of the language switcher, of
 * alternates, listings and the sitemap alike, so that they can never disagree.
 */

type WithMarkets = {
  key: string
  markets: readonly (Omit<ProductInMarket, 'key'> & {
    market: string
    texts: readonly {locale: string; slug: string}[]
  })[]
}

/** What the law asks of a product in one of its markets. */
export const inMarket = (
  key: string,
  {legalStatus, dispensingCategory, dailyDoseMg}: Omit<ProductInMarket, 'key'>,
): ProductInMarket => ({key, legalStatus, dispensingCategory, dailyDoseMg})

/** The products that have words in a locale and are marketed there, with their status. */
export function productsIn(locale: Locale, products: readonly WithMarkets[]): ProductInMarket[] {
  return products.flatMap(({key, markets}) => {
    const here = markets.find(({market}) => market === marketOf(locale))
    const isOffered = here?.texts.some((text) => text.locale === locale)
    return here && isOffered && here.legalStatus !== 'notMarketed' ? [inMarket(key, here)] : []
  })
}

/** The words of a product in a locale. */
export const textIn = <Text extends {locale: string}>(
  locale: Locale,
  product: {markets: readonly {texts: readonly Text[]}[]},
) => product.markets.flatMap(({texts}) => texts).find((text) => text.locale === locale)

export type EditionLink = {locale: Locale; slug: string}

export const articleVerdict = (article: Article['article'], locale: Locale, law: Law) =>
  judgeTopics(
    'article',
    [article.topicClass],
    productsIn(locale, article.products),
    editionOf(locale),
    law,
  )

export const articleEditions = (article: Article['article'], law: Law): EditionLink[] =>
  article.translations.flatMap(({locale: name, slug}) => {
    const locale = parseLocale(name)
    return locale && articleVerdict(article, locale, law).status === 'shown' ? [{locale, slug}] : []
  })

export const productEditions = (
  product: Pick<Product['status']['product'], 'key' | 'markets'>,
  law: Law,
): EditionLink[] =>
  product.markets.flatMap(({market, texts, ...status}) =>
    texts.flatMap(({locale: name, slug}) => {
      const locale = parseLocale(name)
      if (!locale || marketOf(locale) !== market || status.legalStatus === 'notMarketed') return []
      const verdict = judgeProduct(inMarket(product.key, status), editionOf(locale), law)
      return verdict.status === 'shown' ? [{locale, slug}] : []
    }),
  )

/** The articles of a listing that a locale may show. */
export function articlesIn(locale: Locale, listing: Listing, law: Law) {
  return listing.articles.flatMap((article) => {
    const text = article.texts.find((candidate) => candidate.locale === locale)
    if (!text) return []
    const products = productsIn(
      locale,
      listing.products.filter(({key}) => article.productKeys.includes(key)),
    )
    const verdict = judgeTopics('article', [article.topicClass], products, editionOf(locale), law)
    const {key, topicClass} = article
    return verdict.status === 'shown' ? [{key, topicClass, ...text}] : []
  })
}
