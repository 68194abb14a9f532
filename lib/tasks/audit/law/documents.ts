import type {Dataset, Document} from './dataset.ts'
import {lookupIn} from './lookup.ts'

/** Documents by what pages call them: facts are data, and data is not page code. */

type PageName = {type: string; key: string; locale: string; wordsOf?: string}

export const productOf = (dataset: Dataset, key: string) => lookupIn(dataset).products.get(key)

export const articleOf = (dataset: Dataset, key: string) => lookupIn(dataset).articles.get(key)

/** The document that says what a product is in a market. */
export const statusOf = (dataset: Dataset, key: string, market: string) =>
  lookupIn(dataset).statuses.get(`${key} ${market}`)

/** The document that a page is about: an article, a product; of the page of questions, one of them by its key. */
export function rootOf(dataset: Dataset, {type, key}: PageName): Document | undefined {
  if (type === 'product') return productOf(dataset, key)
  if (type === 'faq') return lookupIn(dataset).questions.get(key)
  return type === 'article' ? articleOf(dataset, key) : undefined
}

/** The texts of what a page is about, in every locale. */
export const textsOf = (dataset: Dataset, page: PageName): readonly Document[] =>
  lookupIn(dataset).texts.get(rootOf(dataset, page)?._id ?? '') ?? []

/** The text that a page shows: of its own locale, or borrowed. */
export const textOf = (dataset: Dataset, page: PageName) =>
  textsOf(dataset, page).find(({locale}) => locale === (page.wordsOf ?? page.locale))

/** The words of a product in a locale. */
export const productTextOf = (dataset: Dataset, key: string, locale: string) =>
  textOf(dataset, {type: 'product', key, locale})

/** What products are called in a locale. */
export const productNamesIn = (dataset: Dataset, locale: string) =>
  lookupIn(dataset).names.get(locale) ?? []
