import {cache} from 'react'
import {articleEditions} from '#app/_law/editions.ts'
import {getLaw} from '#app/_law/law.ts'
import {lawFor} from '#app/_law/law-for.ts'
import type {Teaser} from '#app/_components/teaser-list/teaser-list.tsx'
import {type Article, getArticle} from '#lib/content/article.ts'
import {getArticlePage, getProductPages} from '#lib/content/judged-pages.ts'
import {getPresentSlug} from '#lib/content/moved.ts'
import {noteVerdictOfPage} from '#lib/content/withheld-log.ts'
import type {Locale} from '#lib/i18n/locales.ts'
import {pathOf} from '#lib/i18n/routing.ts'
import {articleIn, type JudgedLinks, judgeArticle} from '#lib/judged/article.ts'
import {productIn} from '#lib/judged/product.ts'
import type {ProductPage} from '#lib/judged/product-page.ts'
import {productLinks} from './product-links.ts'
import type {Absent, Account, Edition} from './resolution.ts'

/** What an article's address leads to. */
export type ArticleResolution =
  | Absent
  | {
      kind: 'shown'
      article: Article
      account: Account
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
    const page = await getArticlePage(article.article._id)
    if (!page.isAnswered) return {kind: 'unavailable', problem: page.problem}
    const text = page.value && articleIn(page.value, locale)
    if (!page.value || !text) return {kind: 'absent'}
    const offered = await getProductPages(page.value.productIds)
    if (!offered.isAnswered) return {kind: 'unavailable', problem: offered.problem}

    const current = await lawFor(law.value, {articles: [page.value], products: offered.value})
    const judged = judgeArticle(page.value, text, offered.value, locale, current)
    const teasers = teasersOf(article, offered.value, locale, judged)
    const content = {article, teasers}
    const account = {pageKey: page.value.key, judged, law: current, content}
    const editions = articleEditions(page.value, offered.value, current).map((edition) => ({
      locale: edition.locale,
      route: {page: 'article', slug: edition.slug} as const,
    }))
    await noteVerdictOfPage(pathOf(locale, {page: 'article', slug}), judged)
    if (judged.status === 'withheld') return {kind: 'withheld', account, editions}
    return {kind: 'shown', article, account, teasers, editions}
  },
)

function teasersOf(
  {article}: Article,
  offered: readonly ProductPage[],
  locale: Locale,
  {teasers, notices}: JudgedLinks,
): Teaser[] {
  return article.products.flatMap(({_id, key, markets}) => {
    const page = offered.find((product) => product._id === _id)
    const edition = page && productIn(page, locale)
    const text = markets.flatMap(({texts}) => texts)[0]
    if (!edition || !text || !teasers.includes(key)) return []
    const path = pathOf(locale, {page: 'product', slug: text.slug})
    const {legalStatus} = edition.status
    const links = productLinks(notices, key, locale, text.slug)
    return [{key, legalStatus, title: text.displayName, text: text.summary, path, links}]
  })
}
