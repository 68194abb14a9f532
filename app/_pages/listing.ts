import type {Problem} from '#lib/content/read.ts'
import type {Verdict} from '#lib/disclaimer/types.ts'
import type {Teaser} from '#app/_components/teaser-list/teaser-list.tsx'
import {articlesIn, productsIn, textIn} from '#app/_law/editions.ts'
import {editionOf, getLaw} from '#app/_law/law.ts'
import {getListing} from '#lib/content/listing.ts'
import {judgeTopics} from '#lib/disclaimer/judge.ts'
import type {Locale} from '#lib/i18n/locales.ts'
import {locales, pathOf, type Route} from '#lib/i18n/routing.ts'

export type ListingResolution =
  | {kind: 'unavailable'; problem: Problem}
  | {kind: 'withheld'}
  | {
      kind: 'shown'
      articles: readonly Teaser[]
      products: readonly Teaser[]
      notices: Verdict['notices']
    }

/** What a locale may list, and the notices owed where it leads to medicines. */
export async function resolveListing(
  pageType: 'home' | 'products',
  locale: Locale,
): Promise<ListingResolution> {
  const [listing, law] = await Promise.all([getListing(), getLaw()])
  if (!listing.isAnswered) return {kind: 'unavailable', problem: listing.problem}
  if (!law.isAnswered) return {kind: 'unavailable', problem: law.problem}
  const offered = productsIn(locale, listing.value.products)
  const articles = articlesIn(locale, listing.value, law.value)
  const topics = pageType === 'home' ? articles.map(({topicClass}) => topicClass) : []
  const verdict = judgeTopics(pageType, topics, offered, editionOf(locale), law.value)
  if (verdict.status === 'withheld') return {kind: 'withheld'}
  return {
    kind: 'shown',
    notices: verdict.notices,
    articles: articleTeasers(locale, articles),
    products: offered.flatMap(({key, legalStatus}) => {
      const product = listing.value.products.find((candidate) => candidate.key === key)
      const text = product && textIn(locale, product)
      if (!text || !verdict.teasers.includes(key)) return []
      const path = pathOf(locale, {page: 'product', slug: text.slug})
      return [{key, legalStatus, title: text.displayName, text: text.summary, path}]
    }),
  }
}

const articleTeasers = (locale: Locale, articles: ReturnType<typeof articlesIn>): Teaser[] =>
  articles.map(({key, title, standfirst, slug}) => ({
    key,
    title,
    text: standfirst,
    path: pathOf(locale, {page: 'article', slug}),
  }))

/** The articles a locale may list. */
export async function resolveArticles(
  locale: Locale,
): Promise<{kind: 'unavailable'; problem: Problem} | {kind: 'shown'; articles: readonly Teaser[]}> {
  const [listing, law] = await Promise.all([getListing(), getLaw()])
  if (!listing.isAnswered) return {kind: 'unavailable', problem: listing.problem}
  if (!law.isAnswered) return {kind: 'unavailable', problem: law.problem}
  return {
    kind: 'shown',
    articles: articleTeasers(locale, articlesIn(locale, listing.value, law.value)),
  }
}

/** A list stands in every locale, even an empty one: it says so. */
export const everywhere = <R extends Route>(route: R) => locales.map((locale) => ({locale, route}))
