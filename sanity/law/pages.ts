import type {Law} from '#lib/disclaimer/types.ts'
import type {ContentRoute} from '#lib/i18n/addresses.ts'
import type {Locale} from '#lib/i18n/locales.ts'
import {articleIn, judgeArticle, type JudgedLinks} from '#lib/judged/article.ts'
import type {ArticlePage} from '#lib/judged/article-page.ts'
import {inForceAt, judgeLeaflet, leafletsOf} from '#lib/judged/leaflet.ts'
import {judgeList} from '#lib/judged/list.ts'
import {judgeGlossary} from '#lib/judged/glossary.ts'
import {entriesIn} from '#lib/judged/glossary-term.ts'
import {judgeProduct, type ProductEdition, productIn} from '#lib/judged/product.ts'
import {judgeFaq, judgeQuestion, type QuestionEdition, questionIn} from '#lib/judged/question.ts'
import type {QuestionPage} from '#lib/judged/question-page.ts'
import type {Dataset} from './dataset.ts'
import type {SiteMode} from './site-mode.ts'

/** A page in one locale with its verdict. Its id outlives a change of its address. */
export type JudgedPage = {
  id: string
  locale: Locale
  route: ContentRoute
  /** Null where it is a list. */
  title: string | null
  judged: JudgedLinks
  subject:
    | {kind: 'article'; page: ArticlePage; textId: string; offered: readonly ProductEdition[]}
    | {kind: 'product'; edition: ProductEdition; leafletId?: string}
    /** At its place on the page of questions. */
    | {kind: 'question'; question: QuestionEdition; offered: readonly ProductEdition[]}
    /** `listed` are the ids of the documents it lists. */
    | {kind: 'list'; listed: readonly string[]; offered: readonly ProductEdition[]}
}

export const lawOf = ({rules, notices}: Dataset, {isDemo}: SiteMode, now: Date): Law => ({
  rules,
  texts: notices,
  now,
  isDemo,
})

/** Every page of a locale with its verdict. One without words has none. */
export function pagesIn(locale: Locale, dataset: Dataset, law: Law): JudgedPage[] {
  const editions = dataset.products.flatMap((page) => productIn(page, locale) ?? [])
  const products = editions.map((edition) => productPage(edition, locale, law))
  const leaflets = editions.flatMap((edition) => leafletPages(edition, locale, law))
  const articles = dataset.articles.flatMap(
    (page) => articlePage(page, editions, locale, law) ?? [],
  )
  const questions = dataset.questions.flatMap(
    (page) => questionPage(page, editions, locale, law) ?? [],
  )
  const own = [...articles, ...products, ...leaflets, ...questions]
  if (own.length === 0) return []
  return [
    ...own,
    ...lists({articles, editions}, dataset, locale, law),
    faqPage(questions, editions, locale, law),
    glossaryPage(dataset, editions, locale, law),
  ]
}

const productPage = (edition: ProductEdition, locale: Locale, law: Law): JudgedPage => ({
  id: `${edition.page._id} ${locale}`,
  locale,
  route: {page: 'product', slug: edition.text.slug ?? ''},
  title: edition.text.displayName,
  judged: {...judgeProduct(edition, locale, law), teasers: []},
  subject: {kind: 'product', edition},
})

/** Every version has a page; the one that is in force stands at the leaflet’s own address. */
function leafletPages(edition: ProductEdition, locale: Locale, law: Law): JudgedPage[] {
  const leaflets = leafletsOf(edition)
  const inForce = inForceAt(leaflets, law.now)
  return leaflets.map((leaflet) => ({
    id: leaflet._id,
    locale,
    route: {
      page: 'leaflet',
      slug: edition.text.slug ?? '',
      ...(leaflet !== inForce && {version: leaflet.version}),
    },
    title: edition.text.displayName,
    judged: {...judgeLeaflet(edition, leaflet, locale, law), teasers: []},
    subject: {kind: 'product', edition, leafletId: leaflet._id},
  }))
}

function articlePage(
  page: ArticlePage,
  editions: readonly ProductEdition[],
  locale: Locale,
  law: Law,
): JudgedPage | null {
  const text = articleIn(page, locale)
  if (!text) return null
  const offered = page.productIds.flatMap(
    (id) => editions.find((found) => found.page._id === id) ?? [],
  )
  const products = offered.map((edition) => edition.page)
  return {
    id: `${page._id} ${locale}`,
    locale,
    route: {page: 'article', slug: text.slug ?? ''},
    title: text.title,
    judged: judgeArticle(page, text, products, locale, law),
    subject: {kind: 'article', page, textId: text._id, offered},
  }
}

function questionPage(
  page: QuestionPage,
  editions: readonly ProductEdition[],
  locale: Locale,
  law: Law,
): JudgedPage | null {
  const question = questionIn(page, locale)
  if (!question) return null
  const judged = judgeQuestion(question, pagesOf(editions), locale, law)
  return {
    id: `${page._id} ${locale}`,
    locale,
    route: {page: 'faq', at: page.key},
    title: question.text.title,
    judged,
    subject: {kind: 'question', question, offered: namedBy(judged, editions)},
  }
}

function faqPage(
  questions: readonly JudgedPage[],
  editions: readonly ProductEdition[],
  locale: Locale,
  law: Law,
): JudgedPage {
  const shown = questions.flatMap(({judged, subject}) =>
    judged.status === 'shown' && subject.kind === 'question' ? [subject.question] : [],
  )
  const judged = judgeFaq(shown, pagesOf(editions), locale, law)
  const listed = shown.flatMap(({page, text}) => [page._id, text._id])
  return {
    id: `faq ${locale}`,
    locale,
    route: {page: 'faq'},
    title: null,
    judged,
    subject: {kind: 'list', listed, offered: namedBy(judged, editions)},
  }
}

function glossaryPage(
  {terms}: Dataset,
  editions: readonly ProductEdition[],
  locale: Locale,
  law: Law,
): JudgedPage {
  const entries = entriesIn(terms, locale, law)
  const judged = judgeGlossary(entries, pagesOf(editions), locale, law)
  const listed = entries.map(({term}) => term._id)
  return {
    id: `glossary ${locale}`,
    locale,
    route: {page: 'glossary'},
    title: null,
    judged,
    subject: {kind: 'list', listed, offered: namedBy(judged, editions)},
  }
}

const pagesOf = (editions: readonly ProductEdition[]) => editions.map(({page}) => page)

/** The products that words name. */
const namedBy = ({facts}: JudgedLinks, editions: readonly ProductEdition[]) =>
  editions.filter(({page}) => facts.products.some(({key}) => key === page.key))

type Contents = {articles: readonly JudgedPage[]; editions: readonly ProductEdition[]}

function lists({articles, editions}: Contents, {products}: Dataset, locale: Locale, law: Law) {
  const shown = articles.flatMap(({judged, subject}) =>
    judged.status === 'shown' && subject.kind === 'article' ? [subject.page] : [],
  )
  return (['home', 'articles', 'products'] as const).map((page): JudgedPage => {
    const listed = page === 'products' ? [] : shown
    const offered = page === 'articles' ? [] : products
    const topics = listed.map(({topicClass}) => topicClass)
    return {
      id: `${page} ${locale}`,
      locale,
      route: {page},
      title: null,
      judged: judgeList(page, topics, offered, locale, law),
      subject: {
        kind: 'list',
        listed: listed.map(({_id}) => _id),
        offered: page === 'articles' ? [] : editions,
      },
    }
  })
}

/** The ids of the documents a page is made of, its notices and what it leads to among them. */
export function documentsOf({subject, judged}: JudgedPage): ReadonlySet<string> {
  const ofEdition = ({page, status, text}: ProductEdition) => [page._id, status._id, text._id]
  const notices = judged.notices.map(({_id}) => _id)
  switch (subject.kind) {
    case 'product':
      return new Set([
        ...ofEdition(subject.edition),
        ...(subject.leafletId === undefined ? [] : [subject.leafletId]),
        ...notices,
      ])
    case 'article':
      return new Set([
        subject.page._id,
        subject.textId,
        ...subject.page.evidenceIds,
        ...subject.offered.flatMap(ofEdition),
        ...notices,
      ])
    case 'question':
      return new Set([
        subject.question.page._id,
        subject.question.text._id,
        ...subject.offered.flatMap(ofEdition),
        ...notices,
      ])
    case 'list':
      return new Set([...subject.listed, ...subject.offered.flatMap(ofEdition), ...notices])
  }
}
