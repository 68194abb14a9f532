import {judgeProduct, judgeTopics, type Law, type ProductInMarket} from '#lib/disclaimer/judge.ts'
import type {Facts} from '#lib/disclaimer/types.ts'
import type {Route} from '#lib/i18n/addresses.ts'
import {languageOf, type Locale, marketOf} from '#lib/i18n/locales.ts'

type Topic = NonNullable<Facts['topicClass']>

/** What the rules ask of a product's status in a market. */
type Status = {
  legalStatus: ProductInMarket['legalStatus'] | null
  dispensingCategory: string | null
  dailyDoseMg: number | null
  market: string | null
}

/** What `usedOnQuery` answers; an editor may have left away any of it. */
export type Site = {
  document: {key?: string | null; product?: string | null} | null
  articles: readonly {
    locale: Locale
    title: string | null
    slug: string
    topicClass: Topic | null
    products: readonly {
      key: string | null
      markets: readonly (Status & {locales: readonly Locale[]})[]
    }[]
  }[]
  products: readonly (Status & {
    locale: Locale
    title: string | null
    slug: string
    key: string | null
  })[]
  rules: Law['rules']
  topics: readonly {locale: Locale; topicClass: Topic | null}[]
}

/** A page that shows a document; `title` is of the page, null where it is a list. */
export type Use = {locale: Locale; route: Route; title: string | null}

/** The pages in `locales` that show the document asked for, in the order of the locales. */
export function usesOf(type: string, site: Site, locales: readonly Locale[]): Use[] {
  return locales.flatMap((locale) => usesIn(locale, type, site))
}

function usesIn(locale: Locale, type: string, site: Site): Use[] {
  const law = lawIn(locale, site.rules)
  const edition = {market: marketOf(locale), language: languageOf(locale)}
  const offered = site.products.flatMap(({key, legalStatus, ...product}) =>
    product.locale === locale && product.market === edition.market && key && isOffered(legalStatus)
      ? [{...product, key, legalStatus}]
      : [],
  )
  const articles = site.articles.filter((article) => article.locale === locale)
  const topics = site.topics.flatMap((topic) =>
    topic.locale === locale && topic.topicClass ? [topic.topicClass] : [],
  )
  const home = judgeTopics('home', topics, offered, edition, law)
  const list = judgeTopics('products', [], offered, edition, law)
  const verdictOf = ({topicClass, products}: Site['articles'][number]) =>
    judgeTopics('article', topicClass ? [topicClass] : [], inMarket(products, locale), edition, law)

  const isNotice = type === 'disclaimer'
  const notice = site.document?.key
  const needs = ({notices}: {notices: readonly {key: string}[]}) =>
    notices.some(({key}) => key === notice)
  const isProduct = PRODUCT_TYPES.has(type)
  const product = site.document?.product ?? site.document?.key
  const leadsTo = ({teasers}: {teasers: readonly string[]}) =>
    product != null && teasers.includes(product)
  const at = (route: Route, title: string | null = null): Use => ({locale, route, title})

  const articlePages = articles
    .filter((article) => {
      if (isNotice) return needs(verdictOf(article))
      return !isProduct || leadsTo(verdictOf(article))
    })
    .map(({slug, title}) => at({page: 'article', slug}, title))
  const productPages = offered
    .filter((shown) => !isNotice || needs(judgeProduct(shown, edition, law)))
    .map(({slug, title}) => at({page: 'product', slug}, title))

  const hasArticle = articles.length > 0 && (type === 'articleText' || type === 'article')
  const isOnHome =
    type === 'market' || hasArticle || (isNotice && needs(home)) || (isProduct && leadsTo(home))
  const isOnProducts =
    type === 'market' || (isNotice && needs(list)) || (isProduct && leadsTo(list))
  return [
    ...articlePages,
    ...productPages,
    ...(isOnHome ? [at({page: 'home'})] : []),
    ...(hasArticle || type === 'market' ? [at({page: 'articles'})] : []),
    ...(isOnProducts ? [at({page: 'products'})] : []),
  ]
}

const PRODUCT_TYPES = new Set(['product', 'productMarket', 'productText'])

const isOffered = (
  status: ProductInMarket['legalStatus'] | null,
): status is ProductInMarket['legalStatus'] => status !== null && status !== 'notMarketed'

function inMarket(products: Site['articles'][number]['products'], locale: Locale) {
  return products.flatMap(({key, markets}): ProductInMarket[] => {
    const here = markets.find(({market}) => market === marketOf(locale))
    if (!key || !here?.locales.includes(locale)) return []
    const {legalStatus, dispensingCategory, dailyDoseMg} = here
    return isOffered(legalStatus) ? [{key, legalStatus, dispensingCategory, dailyDoseMg}] : []
  })
}

/**
 * The law of a locale with every notice in place: where a document belongs does not depend on whether
 * something else is still missing there.
 */
function lawIn(locale: Locale, rules: Law['rules']): Law {
  const keys = rules.flatMap(({requires}) => requires.map(({notice}) => notice))
  const texts = [...new Set(keys)].map((key) => ({
    _id: key,
    _type: 'disclaimer' as const,
    key,
    kind: 'statutory' as const,
    market: marketOf(locale),
    language: languageOf(locale),
    heading: key,
    text: key,
    duty: null,
    mustBeVerbatim: false,
    verification: 'verified' as const,
    legalBasis: [],
    validFrom: '1970-01-01',
    validTo: null,
    version: 1,
  }))
  return {rules, texts, now: new Date(), isDemo: true}
}
