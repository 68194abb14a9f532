import type {Dataset, Document} from './dataset.ts'
import {referenceOf, wordOf} from './fields.ts'

/** The documents of a dataset by what pages call them. */
export type Lookup = {
  products: ReadonlyMap<string, Document>
  articles: ReadonlyMap<string, Document>
  questions: ReadonlyMap<string, Document>
  /** What a product is in a market, by both: `balance-125 DE`. */
  statuses: ReadonlyMap<string, Document>
  /** The texts of an article, a question or a product, by its id. */
  texts: ReadonlyMap<string, readonly Document[]>
  /** The names of products, by locale. */
  names: ReadonlyMap<string, readonly {key: string; name: string}[]>
}

/** No id: what hangs on a document that is not there belongs to no page. */
const LOST = ' '

const made = new WeakMap<Dataset, Lookup>()

/** Made once for a dataset: a large site asks for each of its documents on many pages. */
export function lookupIn(dataset: Dataset): Lookup {
  const lookup = made.get(dataset) ?? lookupOf(dataset)
  made.set(dataset, lookup)
  return lookup
}

function lookupOf({all, byId}: Dataset): Lookup {
  const to = (document: Document | undefined, field: string) =>
    byId(referenceOf(document, field) ?? '')
  const byKey = (type: string) =>
    new Map(all(type).map((document) => [wordOf(document, 'key') ?? '', document]))
  /** A product's text hangs on its status in a market, which hangs on the product. */
  const productOf = (text: Document) => to(to(text, 'productMarket'), 'product')
  const rootOf = (text: Document) => {
    if (text._type === 'articleText') return to(text, 'article')
    return text._type === 'questionText' ? to(text, 'question') : productOf(text)
  }
  const texts = [...all('articleText'), ...all('questionText'), ...all('productText')]
  const named = all('productText').flatMap((text) => {
    const [key, name] = [wordOf(productOf(text), 'key'), wordOf(text, 'displayName')]
    return key && name ? [{key, name, locale: wordOf(text, 'locale') ?? ''}] : []
  })
  return {
    products: byKey('product'),
    articles: byKey('article'),
    questions: byKey('question'),
    statuses: new Map(
      all('productMarket').map((status) => {
        const key = wordOf(to(status, 'product'), 'key')
        return [`${key} ${wordOf(to(status, 'market'), 'code')}`, status]
      }),
    ),
    texts: Map.groupBy(texts, (text) => rootOf(text)?._id ?? LOST),
    names: Map.groupBy(named, ({locale}) => locale),
  }
}
