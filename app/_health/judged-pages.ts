import {offeredBy} from '#app/_law/editions.ts'
import type {Site} from '#app/_law/site.ts'
import {leafletRoute} from '#app/_pages/leaflet.ts'
import {judgedFaq} from '#app/_pages/faq.ts'
import {judgedGlossary} from '#app/_pages/glossary.ts'
import {judgedListing, LISTS} from '#app/_pages/listing.ts'
import {judgedSources} from '#app/_pages/sources.ts'
import type {Reason, Verdict} from '#lib/disclaimer/types.ts'
import type {Locale} from '#lib/i18n/locales.ts'
import {locales, parseLocale, pathOf} from '#lib/i18n/routing.ts'
import {judgeArticle} from '#lib/judged/article.ts'
import {inForceAt, judgeLeaflet, leafletsOf} from '#lib/judged/leaflet.ts'
import {judgeProduct, productIn} from '#lib/judged/product.ts'
import {judgeQuestion, questionIn} from '#lib/judged/question.ts'

/** A page with its verdict. */
export type JudgedPage = {
  locale: Locale
  path: string
  pageKey: string
  /** The id of the document with its words; null for a list, which is made of many. */
  document: string | null
  status: Verdict['status']
  reasons: readonly Reason[]
  warnings: readonly Reason[]
}

/** Every page that has an address, shown or withheld. */
export const judgedPages = (site: Site): JudgedPage[] => [
  ...locales.flatMap((locale) => LISTS.map((page) => listIn(page, locale, site))),
  ...locales.flatMap((locale) => [faqIn(locale, site), glossaryIn(locale, site)]),
  ...questionsOf(site),
  ...locales.map((locale) => sourcesIn(locale, site)),
  ...articlesOf(site),
  ...productsOf(site),
  ...leafletPagesOf(site),
]

function listIn(page: (typeof LISTS)[number], locale: Locale, site: Site): JudgedPage {
  const own = {locale, path: pathOf(locale, {page}), pageKey: page, document: null}
  return {...own, ...outcomeOf(judgedListing(page, locale, site).judged)}
}

const faqIn = (locale: Locale, site: Site): JudgedPage => ({
  ...{locale, path: pathOf(locale, {page: 'faq'}), pageKey: 'faq', document: null},
  ...outcomeOf(judgedFaq(locale, site).judged),
})

const glossaryIn = (locale: Locale, site: Site): JudgedPage => ({
  ...{locale, path: pathOf(locale, {page: 'glossary'}), pageKey: 'glossary', document: null},
  ...outcomeOf(judgedGlossary(locale, site)),
})

/** Each stands or falls by itself, at its place on the page of questions. */
const questionsOf = ({questions, products, law}: Site): JudgedPage[] =>
  questions.flatMap((page) =>
    locales.flatMap((locale) => {
      const edition = questionIn(page, locale)
      if (!edition) return []
      const path = pathOf(locale, {page: 'faq', at: page.key})
      const verdict = judgeQuestion(edition, products, locale, law)
      return [{locale, path, pageKey: page.key, document: edition.text._id, ...outcomeOf(verdict)}]
    }),
  )
function sourcesIn(locale: Locale, site: Site): JudgedPage {
  const path = pathOf(locale, {page: 'sources'})
  return {
    locale,
    path,
    pageKey: 'sources',
    document: null,
    ...outcomeOf(judgedSources(locale, site)),
  }
}

const articlesOf = ({articles, products, law}: Site): JudgedPage[] =>
  articles.flatMap((page) =>
    page.texts.flatMap((text) => {
      const locale = parseLocale(text.locale)
      if (!locale || !text.slug) return []
      const path = pathOf(locale, {page: 'article', slug: text.slug})
      const verdict = judgeArticle(page, text, offeredBy(page, products), locale, law)
      return [{locale, path, pageKey: page.key, document: text._id, ...outcomeOf(verdict)}]
    }),
  )

const productsOf = ({products, law}: Site): JudgedPage[] =>
  products.flatMap((page) =>
    locales.flatMap((locale) => {
      const edition = productIn(page, locale)
      const slug = edition?.text.slug
      if (!edition || !slug) return []
      const path = pathOf(locale, {page: 'product', slug})
      const verdict = judgeProduct(edition, locale, law)
      return [{locale, path, pageKey: page.key, document: edition.text._id, ...outcomeOf(verdict)}]
    }),
  )

/** Every version of every leaflet. */
const leafletPagesOf = ({products, law}: Site): JudgedPage[] =>
  products.flatMap((page) =>
    locales.flatMap((locale) => {
      const edition = productIn(page, locale)
      const slug = edition?.text.slug
      if (!edition || !slug) return []
      const leaflets = leafletsOf(edition)
      const inForce = inForceAt(leaflets, law.now)
      return leaflets.map((leaflet) => {
        const version = leaflet === inForce ? undefined : String(leaflet.version)
        const path = pathOf(locale, leafletRoute(slug, version))
        const verdict = judgeLeaflet(edition, leaflet, locale, law)
        return {locale, path, pageKey: page.key, document: leaflet._id, ...outcomeOf(verdict)}
      })
    }),
  )

const outcomeOf = ({status, reasons, warnings}: Verdict) => ({status, reasons, warnings})
