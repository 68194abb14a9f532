import type {Law} from '#lib/disclaimer/types.ts'
import {locales, parseLocale} from '#lib/i18n/routing.ts'
import type {Locale} from '#lib/i18n/locales.ts'
import {judgeArticle} from '#lib/judged/article.ts'
import type {ArticlePage} from '#lib/judged/article-page.ts'
import {inForceAt, judgeLeaflet, leafletsOf} from '#lib/judged/leaflet.ts'
import {judgeGlossary} from '#lib/judged/glossary.ts'
import {entriesIn} from '#lib/judged/glossary-term.ts'
import {judgeProduct, type ProductEdition, productIn} from '#lib/judged/product.ts'
import type {ProductPage} from '#lib/judged/product-page.ts'
import {judgeFaq, shownQuestions} from '#lib/judged/question.ts'
import type {Site} from './site.ts'

/**
 * Which editions of a page exist and passed their verdict: the source of the language switcher, of
 * alternates, lists and the sitemap alike, so that they can never disagree.
 */
export type EditionLink = {locale: Locale; slug: string}

/** @param offered the products the article would lead to, see `offeredBy` */
export const articleEditions = (
  article: ArticlePage,
  offered: readonly ProductPage[],
  law: Law,
): EditionLink[] =>
  article.texts.flatMap((text) => {
    const locale = parseLocale(text.locale)
    if (!locale || !text.slug) return []
    const {status} = judgeArticle(article, text, offered, locale, law)
    return status === 'shown' ? [{locale, slug: text.slug}] : []
  })

/**
 * @returns also whether each has a page with its particulars: the law asks for one, and it may be shown;
 * and one of a leaflet that is in force
 */
export const productEditions = (
  product: ProductPage,
  law: Law,
): (EditionLink & {hasParticulars: boolean; hasLeaflet: boolean})[] =>
  product.markets.flatMap(({texts}) =>
    texts.flatMap(({locale: name, slug}) => {
      const locale = parseLocale(name)
      // Words that hang on another market's status, or on none, have no law to be judged by.
      const edition = locale && productIn(product, locale)
      if (!edition || !slug || edition.text.slug !== slug) return []
      const {status, notices} = judgeProduct(edition, locale, law)
      // That page is judged as one of its own, and may be withheld alone.
      const hasParticulars =
        notices.some(({place}) => place === 'productLink') &&
        judgeProduct(edition, locale, law, 'mandatory').status === 'shown'
      const hasLeaflet = shownLeaflet(edition, locale, law) !== null
      return status === 'shown' ? [{locale, slug, hasParticulars, hasLeaflet}] : []
    }),
  )

/** The leaflet in force of a product that is shown, where it may be shown too. */
export function shownLeaflet(edition: ProductEdition, locale: Locale, law: Law) {
  const leaflet = inForceAt(leafletsOf(edition), law.now)
  return leaflet && judgeLeaflet(edition, leaflet, locale, law).status === 'shown' ? leaflet : null
}

export const offeredBy = ({productIds}: ArticlePage, products: readonly ProductPage[]) =>
  productIds.flatMap((id) => products.find(({_id}) => _id === id) ?? [])

/** The page of questions stands in every locale that may show it, even an empty one: it says so. */
export const faqEditions = ({questions, products, law}: Site) =>
  locales.flatMap((locale) => {
    const shown = shownQuestions(questions, products, locale, law)
    const {status} = judgeFaq(shown, products, locale, law)
    return status === 'shown' ? [{locale, route: {page: 'faq'} as const}] : []
  })

/** The same of the glossary. */
export const glossaryEditions = ({terms, products, law}: Site) =>
  locales.flatMap((locale) => {
    const {status} = judgeGlossary(entriesIn(terms, locale, law), products, locale, law)
    return status === 'shown' ? [{locale, route: {page: 'glossary'} as const}] : []
  })
