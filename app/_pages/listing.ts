import {offeredBy} from '#app/_law/editions.ts'
import {getSite, type Site} from '#app/_law/site.ts'
import type {Teaser} from '#app/_components/teaser-list/teaser-list.tsx'
import type {Problem} from '#lib/content/read.ts'
import type {TopicClass} from '#lib/content/topic-class.ts'
import {noteVerdictOfPage} from '#lib/content/withheld-log.ts'
import type {Locale} from '#lib/i18n/locales.ts'
import {borrowable} from '#lib/i18n/borrowing.ts'
import {locales, parseLocale, pathOf, type Route} from '#lib/i18n/routing.ts'
import {articleIn, type JudgedLinks, judgeArticle} from '#lib/judged/article.ts'
import type {ArticlePage} from '#lib/judged/article-page.ts'
import {judgeList} from '#lib/judged/list.ts'
import {productIn} from '#lib/judged/product.ts'
import {productLinks} from './product-links.ts'
import type {Account} from './resolution.ts'

/** The pages that list others. */
export const LISTS = ['home', 'articles', 'products'] as const
type List = (typeof LISTS)[number]

export type ListingResolution =
  | {kind: 'unavailable'; problem: Problem}
  | {kind: 'withheld'; account: Account}
  | {
      kind: 'shown'
      articles: readonly Teaser[]
      products: readonly Teaser[]
      account: Account
    }

/** What a locale may list, and the notices owed where it leads to medicines. */
export async function resolveListing(pageType: List, locale: Locale): Promise<ListingResolution> {
  const site = await getSite()
  if (!site.isAnswered) return {kind: 'unavailable', problem: site.problem}
  const {law} = site.value
  const {articles, judged} = judgedListing(pageType, locale, site.value)
  await noteVerdictOfPage(pathOf(locale, {page: pageType}), judged)
  const shown = {
    articles: articles.map(({teaser}) => teaser),
    products: productsIn(locale, site.value, judged),
  }
  const account = {pageKey: pageType, judged, law, content: shown}
  return judged.status === 'withheld'
    ? {kind: 'withheld', account}
    : {kind: 'shown', ...shown, account}
}

/** A list with its verdict, and the articles it may show. */
export function judgedListing(pageType: List, locale: Locale, site: Site) {
  const articles = pageType === 'products' ? [] : articlesIn(locale, site)
  const topics = articles.map(({topicClass}) => topicClass)
  const offered = pageType === 'articles' ? [] : site.products
  return {articles, judged: judgeList(pageType, topics, offered, locale, site.law)}
}

type ListedArticle = {_id: string; topicClass: TopicClass; teaser: Teaser}

/** The articles that a locale may show: those in its own words, then those in borrowed ones. */
export function articlesIn(locale: Locale, site: Site): ListedArticle[] {
  const own = site.articles.flatMap((page) => {
    const text = articleIn(page, locale)
    return text ? listed(page, text, locale, site) : []
  })
  const borrowed = site.articles.flatMap((page) => {
    const text = articleIn(page, locale) ? undefined : borrowable(locale, page.texts)[0]
    return text ? listed(page, text, locale, site) : []
  })
  return [...own, ...borrowed]
}

/** A list of one, or of none where the law withholds the page. */
function listed(
  page: ArticlePage,
  text: ArticlePage['texts'][number],
  locale: Locale,
  {products, listing, law}: Site,
): ListedArticle[] {
  const {status} = judgeArticle(page, text, offeredBy(page, products), locale, law)
  const words = listing.articles
    .find(({_id}) => _id === page._id)
    ?.texts.find((candidate) => candidate.locale === text.locale)
  if (status !== 'shown' || !words) return []
  const path = pathOf(locale, {page: 'article', slug: words.slug})
  const {_id, key, topicClass} = page
  const from = parseLocale(text.locale)
  return [
    {
      _id,
      topicClass,
      teaser: {
        key,
        title: words.title,
        text: words.standfirst,
        path,
        ...(from && from !== locale && {wordsOf: from}),
      },
    },
  ]
}

/** The products of a locale that a page may lead to, by its verdict. */
export function productsIn(
  locale: Locale,
  {products, listing}: Site,
  {teasers, notices}: JudgedLinks,
): Teaser[] {
  return products.flatMap((page): Teaser[] => {
    const edition = productIn(page, locale)
    const words = listing.products
      .find(({_id}) => _id === page._id)
      ?.markets.flatMap(({texts}) => texts)
      .find((text) => text.locale === locale)
    if (!edition || !words || !teasers.includes(page.key)) return []
    const path = pathOf(locale, {page: 'product', slug: words.slug})
    const {legalStatus} = edition.status
    const {key} = page
    const links = productLinks(notices, key, locale, words.slug)
    return [{key, legalStatus, title: words.displayName, text: words.summary, path, links}]
  })
}

/** A list stands in every locale, even an empty one: it says so. */
export const everywhere = <R extends Route>(route: R) => locales.map((locale) => ({locale, route}))
