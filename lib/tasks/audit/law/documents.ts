import type {Dataset, Document} from './dataset.ts'

/** What documents say by key: facts are data, and data is not page code. */

export const referenceOf = (document: Document | undefined, field: string): string | null => {
  const reference = document?.[field]
  return typeof reference === 'object' && reference !== null && '_ref' in reference
    ? String(reference._ref)
    : null
}

const byKey = (dataset: Dataset, type: string, key: string) =>
  dataset.all(type).find((document) => document['key'] === key)

export const productOf = (dataset: Dataset, key: string) => byKey(dataset, 'product', key)

/** The document that says what a product is in a market. */
export function statusOf(dataset: Dataset, key: string, market: string): Document | undefined {
  const product = productOf(dataset, key)
  return dataset
    .all('productMarket')
    .find(
      (status) =>
        product !== undefined &&
        referenceOf(status, 'product') === product._id &&
        dataset.byId(referenceOf(status, 'market') ?? '')?.['code'] === market,
    )
}

export const articleOf = (dataset: Dataset, key: string) => byKey(dataset, 'article', key)

/** The words of an article in a locale. */
export function articleTextOf(dataset: Dataset, key: string, locale: string) {
  const article = articleOf(dataset, key)
  return dataset
    .all('articleText')
    .find(
      (text) =>
        article !== undefined &&
        referenceOf(text, 'article') === article._id &&
        text['locale'] === locale,
    )
}

/** The words of a product in a locale, for the market its status is of. */
export function productTextOf(dataset: Dataset, status: Document | undefined, locale: string) {
  return dataset
    .all('productText')
    .find(
      (text) =>
        status !== undefined &&
        referenceOf(text, 'productMarket') === status._id &&
        text['locale'] === locale,
    )
}

export const wordOf = (document: Document | undefined, field: string): string | null => {
  const word = document?.[field]
  return typeof word === 'string' ? word : null
}

export const numberOf = (document: Document | undefined, field: string): number | null => {
  const number = document?.[field]
  return typeof number === 'number' ? number : null
}

/** The objects of a list field. */
export function itemsOf(
  document: Document | undefined,
  field: string,
): readonly Record<string, unknown>[] {
  const items = document?.[field]
  return Array.isArray(items)
    ? items.filter((item) => typeof item === 'object' && item !== null)
    : []
}
