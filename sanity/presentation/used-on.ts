import type {z} from 'zod'
import type {Facts, Law} from '#lib/disclaimer/types.ts'
import type {ContentRoute} from '#lib/i18n/addresses.ts'
import {languageOf, type Locale, marketOf} from '#lib/i18n/locales.ts'
import {articleIn, judgeArticle, type JudgedLinks} from '#lib/judged/article.ts'
import {ArticlePage} from '#lib/judged/article-page.ts'
import {bodyFacts} from '#lib/judged/body-facts.ts'
import {judgeList} from '#lib/judged/list.ts'
import {judgeGlossary} from '#lib/judged/glossary.ts'
import {entriesIn, GlossaryTerm} from '#lib/judged/glossary-term.ts'
import {judgeProduct, productIn} from '#lib/judged/product.ts'
import {ProductPage} from '#lib/judged/product-page.ts'
import {judgeFaq, shownQuestions} from '#lib/judged/question.ts'
import {QuestionPage} from '#lib/judged/question-page.ts'

type Topic = NonNullable<Facts['topicClass']>

type Text = {
  _id: string
  locale: Locale
  title: string | null
  slug: string
  /** The id of the article or product whose words these are. */
  root: string | null
}

/** What `usedOnQuery` answers; an editor may have left away any of it. */
export type Site = {
  document: {key?: string | null; product?: string | null} | null
  articles: readonly Text[]
  products: readonly Text[]
  /** Each parsed by itself: one that does not fit has no page. */
  articlePages: readonly unknown[]
  productPages: readonly unknown[]
  questions: readonly {_id: string; locale: Locale; title: string | null; key: string | null}[]
  questionPages: readonly unknown[]
  terms: readonly unknown[]
  rules: Law['rules']
  /** The notices that take turns: which of them a page shows depends on what was recorded for it. */
  turnTaking: readonly {
    key: string
    rotationGroup: string
    rotationOrder: number | null
    language: string | null
    market: string | null
  }[]
  topics: readonly {locale: Locale; topicClass: Topic | null}[]
}

/** A page that shows a document; `title` is of the page, null where it is a list. */
export type Use = {locale: Locale; route: ContentRoute; title: string | null}

/** The pages in `locales` that show the document asked for, in the order of the locales. */
export function usesOf(type: string, site: Site, locales: readonly Locale[]): Use[] {
  const pages = {
    articles: fitting(ArticlePage, site.articlePages),
    products: fitting(ProductPage, site.productPages),
    questions: fitting(QuestionPage, site.questionPages),
    terms: fitting(GlossaryTerm, site.terms),
  }
  return locales.flatMap((locale) => usesIn(locale, type, site, pages))
}

type Pages = {
  articles: readonly ArticlePage[]
  products: readonly ProductPage[]
  questions: readonly QuestionPage[]
  terms: readonly GlossaryTerm[]
}

function usesIn(locale: Locale, type: string, site: Site, pages: Pages): Use[] {
  const added = pages.articles.flatMap(({texts}) =>
    texts.flatMap(({body}) => bodyFacts(body).addedNotices),
  )
  const law = lawIn(locale, site, added)
  const articles = site.articles.filter((article) => article.locale === locale)
  const products = site.products.flatMap((text) => {
    const page = pages.products.find(({_id}) => _id === text.root)
    const edition = page && productIn(page, locale)
    return edition?.text._id === text._id ? [{...text, edition}] : []
  })
  const offered = products.map(({edition}) => edition.page)
  const topics = site.topics.flatMap((topic) =>
    topic.locale === locale && topic.topicClass ? [topic.topicClass] : [],
  )
  const home = judgeList('home', topics, offered, locale, law)
  const list = judgeList('products', [], offered, locale, law)
  const verdictOf = ({root}: Text) => {
    const page = pages.articles.find(({_id}) => _id === root)
    const text = page && articleIn(page, locale)
    const leadsTo = pages.products.filter(({_id}) => page?.productIds.includes(_id))
    return text ? judgeArticle(page, text, leadsTo, locale, law) : null
  }

  const isNotice = type === 'disclaimer'
  const own = site.document?.key
  const needs = (verdict: {notices: readonly {key: string}[]} | null) =>
    verdict?.notices.some(({key}) => key === own) === true
  const isProduct = PRODUCT_TYPES.has(type)
  const product = site.document?.product ?? site.document?.key
  const leadsTo = (verdict: {teasers: readonly string[]} | null) =>
    product != null && verdict?.teasers.includes(product) === true
  const at = (route: ContentRoute, title: string | null = null): Use => ({locale, route, title})

  const articlePages = articles
    .filter((article) => {
      if (isNotice) return needs(verdictOf(article))
      return !isProduct || leadsTo(verdictOf(article))
    })
    .map(({slug, title}) => at({page: 'article', slug}, title))
  const productPages = products
    .filter(({edition}) => !isNotice || needs(judgeProduct(edition, locale, law)))
    .map(({slug, title}) => at({page: 'product', slug}, title))

  const shown = shownQuestions(pages.questions, offered, locale, law)
  const faq = judgeFaq(shown, offered, locale, law)
  const entries = entriesIn(pages.terms, locale, law)
  const glossary = judgeGlossary(entries, offered, locale, law)
  const isOn = (verdict: JudgedLinks) =>
    type === 'market' || (isNotice && needs(verdict)) || (isProduct && leadsTo(verdict))
  const questionUses = site.questions.flatMap(({_id, key, title}) =>
    key && shown.some(({text}) => text._id === _id) ? [at({page: 'faq', at: key}, title)] : [],
  )
  const termUses = entries.flatMap(({term, name}) =>
    type === 'glossaryTerm' && term.key === own ? [at({page: 'glossary', at: term.key}, name)] : [],
  )

  const hasArticle = articles.length > 0 && (type === 'articleText' || type === 'article')
  return [
    ...articlePages,
    ...productPages,
    ...(hasArticle || isOn(home) ? [at({page: 'home'})] : []),
    ...(hasArticle || type === 'market' ? [at({page: 'articles'})] : []),
    ...(isOn(list) ? [at({page: 'products'})] : []),
    ...questionUses,
    ...(isOn(faq) ? [at({page: 'faq'})] : []),
    ...termUses,
    ...(isOn(glossary) ? [at({page: 'glossary'})] : []),
  ]
}

const PRODUCT_TYPES = new Set(['product', 'productMarket', 'productText'])

const fitting = <Page>(schema: z.ZodType<Page>, values: readonly unknown[]): Page[] =>
  values.flatMap((value) => {
    const parsed = schema.safeParse(value)
    return parsed.success ? [parsed.data] : []
  })

/**
 * The law of a locale with every notice in place: where a document belongs does not depend on whether
 * something else is still missing there.
 */
function lawIn(locale: Locale, {rules, turnTaking}: Site, added: readonly string[]): Law {
  const keys = [...rules.flatMap(({requires}) => requires.map(({notice}) => notice)), ...added]
  const inTurn = turnTaking.filter(
    ({market, language}) => market === marketOf(locale) && language === languageOf(locale),
  )
  const single = [...new Set(keys)].map((key) => ({key, rotationGroup: null, rotationOrder: null}))
  const texts = [...inTurn, ...single].map(({key, rotationGroup, rotationOrder}) => ({
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
    rotationGroup,
    rotationOrder,
  }))
  return {rules, texts, now: new Date(), isDemo: true}
}
