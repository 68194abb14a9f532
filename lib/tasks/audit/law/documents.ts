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

type PageName = {type: string; key: string; locale: string}

/** The document that a page is about: an article, a product. */
export function rootOf(dataset: Dataset, {type, key}: PageName): Document | undefined {
  if (type === 'product') return productOf(dataset, key)
  return type === 'article' ? articleOf(dataset, key) : undefined
}

/** The texts of what a page is about, in every locale. */
export function textsOf(dataset: Dataset, page: PageName): Document[] {
  const root = rootOf(dataset, page)
  if (!root) return []
  return page.type === 'product'
    ? dataset.all('productText').filter((text) => keyOfProduct(dataset, text) === page.key)
    : dataset.all('articleText').filter((text) => referenceOf(text, 'article') === root._id)
}

/** The text that a page shows, in its own locale. */
export const textOf = (dataset: Dataset, page: PageName) =>
  textsOf(dataset, page).find((text) => text['locale'] === page.locale)

/** The words of a product in a locale. */
export const productTextOf = (dataset: Dataset, key: string, locale: string) =>
  textOf(dataset, {type: 'product', key, locale})

/** A product's text hangs on its status in a market, which hangs on the product. */
function keyOfProduct(dataset: Dataset, text: Document): string | null {
  const status = dataset.byId(referenceOf(text, 'productMarket') ?? '')
  return wordOf(dataset.byId(referenceOf(status, 'product') ?? ''), 'key')
}

/** What products are called in a locale. */
export const productNamesIn = (dataset: Dataset, locale: string): {key: string; name: string}[] =>
  dataset.all('productText').flatMap((text) => {
    const key = keyOfProduct(dataset, text)
    const name = wordOf(text, 'displayName')
    return text['locale'] === locale && key && name ? [{key, name}] : []
  })

export const wordOf = (document: Document | undefined, field: string): string | null => {
  const word = document?.[field]
  return typeof word === 'string' ? word : null
}

export const numberOf = (document: Document | undefined, field: string): number | null => {
  const number = document?.[field]
  return typeof number === 'number' ? number : null
}

/** The strings of a list; none of anything else. */
export const strings = (list: unknown): string[] =>
  Array.isArray(list) ? list.filter((item) => typeof item === 'string') : []

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
