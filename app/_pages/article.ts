import {cache} from 'react'
import {articleEditions} from '#app/_law/editions.ts'
import {getLaw} from '#app/_law/law.ts'
import {lawFor} from '#app/_law/law-for.ts'
import type {Teaser} from '#app/_components/teaser-list/teaser-list.tsx'
import {type Article, getArticle} from '#lib/content/article.ts'
import {getArticlePage, getProductPages} from '#lib/content/judged-pages.ts'
import {getBorrowed} from '#lib/content/borrowed.ts'
import {getPresentSlug} from '#lib/content/moved.ts'
import {noteVerdictOfPage} from '#lib/content/withheld-log.ts'
import type {Law} from '#lib/disclaimer/types.ts'
import {borrowable} from '#lib/i18n/borrowing.ts'
import {languageOf, type Locale} from '#lib/i18n/locales.ts'
import {parseLocale, pathOf} from '#lib/i18n/routing.ts'
import {articleIn, type JudgedLinks, judgeArticle} from '#lib/judged/article.ts'
import type {ArticlePage} from '#lib/judged/article-page.ts'
import {productIn} from '#lib/judged/product.ts'
import type {ProductPage} from '#lib/judged/product-page.ts'
import {productLinks} from './product-links.ts'
import {withShownQuestions} from './questions-in-text.ts'
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
      /** Set where the words are those of another locale. */
      borrowed: Borrowed | null
    }

/** Whose words a page shows for want of its own, and in which others of the reader's it can be read. */
export type Borrowed = {from: Locale; others: readonly {locale: Locale; path: string}[]}

/** Once a render: a page and its metadata ask for the same. */
export const resolveArticle = cache(
  async (locale: Locale, slug: string): Promise<ArticleResolution> => {
    const [found, law] = await Promise.all([getArticle(locale, slug), getLaw()])
    if (!found.isAnswered) return {kind: 'unavailable', problem: found.problem}
    if (!law.isAnswered) return {kind: 'unavailable', problem: law.problem}
    const article = found.value
    if (!article) return resolveElsewhere(locale, slug, law.value)
    return resolveText(locale, article, law.value)
  },
)

/** The article that once had this slug here, or has it in another locale and has no text in this one. */
async function resolveElsewhere(
  locale: Locale,
  slug: string,
  law: Law,
): Promise<ArticleResolution> {
  const present = await getPresentSlug('articleText', locale, slug)
  if (!present.isAnswered) return {kind: 'unavailable', problem: present.problem}
  if (present.value) return {kind: 'moved', slug: present.value}
  const texts = await getBorrowed(locale, slug)
  if (!texts.isAnswered) return {kind: 'unavailable', problem: texts.problem}
  const from = parseLocale(borrowable(locale, texts.value)[0]?.locale)
  if (!from) return {kind: 'absent'}
  const found = await getArticle(from, slug, locale)
  if (!found.isAnswered) return {kind: 'unavailable', problem: found.problem}
  return found.value ? resolveText(locale, found.value, law) : {kind: 'absent'}
}

/** @param found the words the page shows: of this locale, or borrowed from another */
async function resolveText(
  locale: Locale,
  found: Article,
  allLaw: Law,
): Promise<ArticleResolution> {
  const page = await getArticlePage(found.article._id)
  if (!page.isAnswered) return {kind: 'unavailable', problem: page.problem}
  const text = page.value && articleIn(page.value, parseLocale(found.locale) ?? locale)
  if (!page.value || !text) return {kind: 'absent'}
  const offered = await getProductPages(page.value.productIds)
  if (!offered.isAnswered) return {kind: 'unavailable', problem: offered.problem}

  const current = await lawFor(allLaw, {articles: [page.value], products: offered.value})
  const whole = await withShownQuestions(found, offered.value, current)
  if (!whole.isAnswered) return {kind: 'unavailable', problem: whole.problem}
  const article = whole.value
  const judged = judgeArticle(page.value, text, offered.value, locale, current)
  const teasers = teasersOf(article, offered.value, locale, judged)
  const content = {article, teasers}
  const account = {pageKey: page.value.key, judged, law: current, content}
  const editions = articleEditions(page.value, offered.value, current).map((edition) => ({
    locale: edition.locale,
    route: {page: 'article', slug: edition.slug} as const,
  }))
  const {slug} = article
  await noteVerdictOfPage(pathOf(locale, {page: 'article', slug}), judged)
  if (judged.status === 'withheld') return {kind: 'withheld', account, editions}
  const borrowed = article.locale === locale ? null : borrowedBy(locale, article, page.value)
  return {kind: 'shown', article, account, teasers, editions, borrowed}
}

function borrowedBy(locale: Locale, article: Article, {texts}: ArticlePage): Borrowed | null {
  const from = parseLocale(article.locale)
  const others = borrowable(locale, texts).flatMap((text) => {
    const other = parseLocale(text.locale)
    if (!other || !text.slug || languageOf(other) === (from && languageOf(from))) return []
    return [{locale: other, path: pathOf(locale, {page: 'article', slug: text.slug})}]
  })
  return from && {from, others}
}

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
