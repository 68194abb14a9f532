import {cache} from 'react'
import type {Verdict} from '#lib/disclaimer/types.ts'
import {articleEditions, articleVerdict, productsIn, textIn} from '#app/_law/editions.ts'
import {getLaw} from '#app/_law/law.ts'
import type {Teaser} from '#app/_components/teaser-list/teaser-list.tsx'
import {type Article, getArticle} from '#lib/content/article.ts'
import {getPresentSlug} from '#lib/content/moved.ts'
import type {Locale} from '#lib/i18n/locales.ts'
import {pathOf} from '#lib/i18n/routing.ts'
import type {Absent, Edition} from './resolution.ts'

/** What an article's address leads to. */
export type ArticleResolution =
  | Absent
  | {
      kind: 'shown'
      article: Article
      notices: Verdict['notices']
      teasers: readonly Teaser[]
      editions: readonly Edition[]
    }

/** Once a render: a page and its metadata ask for the same. */
export const resolveArticle = cache(
  async (locale: Locale, slug: string): Promise<ArticleResolution> => {
    const [found, law] = await Promise.all([getArticle(locale, slug), getLaw()])
    if (!found.isAnswered) return {kind: 'unavailable', problem: found.problem}
    if (!law.isAnswered) return {kind: 'unavailable', problem: law.problem}
    const article = found.value
    if (!article) {
      const present = await getPresentSlug('articleText', locale, slug)
      if (!present.isAnswered) return {kind: 'unavailable', problem: present.problem}
      return present.value ? {kind: 'moved', slug: present.value} : {kind: 'absent'}
    }
    const verdict = articleVerdict(article.article, locale, law.value)
    const editions = articleEditions(article.article, law.value).map((edition) => ({
      locale: edition.locale,
      route: {page: 'article', slug: edition.slug} as const,
    }))
    if (verdict.status === 'withheld')
      return {kind: 'withheld', pageKey: article.article.key, editions}
    return {
      kind: 'shown',
      article,
      notices: verdict.notices,
      teasers: teasersOf(article, locale, verdict.teasers),
      editions,
    }
  },
)

function teasersOf(article: Article, locale: Locale, allowed: readonly string[]): Teaser[] {
  const {products} = article.article
  return productsIn(locale, products).flatMap(({key, legalStatus}) => {
    const product = products.find((candidate) => candidate.key === key)
    const text = product && textIn(locale, product)
    if (!text || !allowed.includes(key)) return []
    const path = pathOf(locale, {page: 'product', slug: text.slug})
    return [{key, legalStatus, title: text.displayName, text: text.summary, path}]
  })
}
