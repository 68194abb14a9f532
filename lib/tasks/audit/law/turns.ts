import type {ShownProduct} from '../html/product.ts'
import type {PageAt, Site} from '../site.ts'
import {contentHash} from './content-hash.ts'
import {productTextOf, referenceOf, statusOf, wordOf} from './documents.ts'

/**
 * The keys of the notices of a group that products on a page must carry: those the ledger has for their
 * words as they are published. Where it has none, no key that any text has.
 */
export const turnsOf = (
  group: string,
  products: readonly ShownProduct[],
  at: PageAt,
  site: Site,
): string[] => [...new Set(products.map(({key}) => turnOf(group, key, at, site)))]

function turnOf(group: string, product: string, {page}: PageAt, {dataset}: Site): string {
  const status = statusOf(dataset, product, page.market)
  const text = productTextOf(dataset, status, page.locale)
  const entry =
    text &&
    dataset
      .all('warningUse')
      .find(
        (use) =>
          referenceOf(use, 'page') === text._id &&
          use['rotationGroup'] === group &&
          use['contentHash'] === contentHash(text),
      )
  return wordOf(entry, 'warningKey') ?? `${group} (none is recorded for ${product})`
}
