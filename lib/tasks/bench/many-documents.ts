import {seedDocuments, type SeedDocument} from '#sanity/seed/index.ts'
import {PackCodes} from './pack-codes.ts'

/**
 * Content of the demo's shape in any number: every product and article of the demo stands model for many
 * others, in all its locales and markets, with ids, addresses, names and codes of its own. For lakes that
 * a benchmark starts for itself and removes; nothing here is ever written beside the demo.
 */

/** What belongs together, in an order in which every document refers only to earlier ones. */
export type Family = readonly SeedDocument[]

/**
 * First what all share, then family after family: no more than one is ever made at a time.
 *
 * @param count.products at least as many as the demo has, since its articles lead to each of them
 */
export function* manyDocuments(count: {products: number; articles: number}): Generator<Family> {
  const documents = seedDocuments({testLocales: false})
  const products = models(documents, 'product')
  const articles = models(documents, 'article')
  if (count.products < products.length)
    throw new Error(`${count.products} products: ${products.length} or more are expected.`)
  const codes = new PackCodes()
  yield sharedBy(documents, [...products, ...articles])
  for (let number = 1; number <= count.products; number++) {
    yield numbered(nth(products, number), number, codes, () => number)
  }
  const rounds = Math.floor(count.products / products.length)
  for (let number = 1; number <= count.articles; number++) {
    // Any product made from the one that the model leads to.
    yield numbered(nth(articles, number), number, codes, (key) => {
      const place = products.findIndex((product) => product.key === key)
      return (place === 0 ? products.length : place) + products.length * (number % rounds)
    })
  }
}

/** What belongs to no model and leads to none: a recall is of one product, which is not there. */
function sharedBy(documents: Family, owners: readonly Model[]): Family {
  const owned = new Set(owners.flatMap(({family}) => family.map(({_id}) => _id)))
  const leadsToOwned = (document: SeedDocument) =>
    [...owned].some((id) => JSON.stringify(document).includes(`"_ref":"${id}"`))
  return documents.filter((document) => !owned.has(document._id) && !leadsToOwned(document))
}

type Model = {type: 'product' | 'article'; key: string; family: Family}

/** Models take turns, so that number `n` is made from the model at `n` modulo their count. */
const nth = (list: readonly Model[], number: number) => {
  const model = list[number % list.length]
  if (!model) throw new Error('The demo has no product or no article to make others from.')
  return model
}

function models(documents: Family, type: Model['type']): Model[] {
  return documents.flatMap((root) => {
    if (root._type !== type) return []
    const {key} = root
    return {type, key, family: documents.filter(({_id}) => ownerOf(_id, type) === key)}
  })
}

const OWN = {
  product: /^(?:translation-)?(?:product|productMarket|productText|leaflet)-(.+)$/,
  article: /^(?:translation-)?(?:article|articleText)-(.+)$/,
}
/** What an id has after the key: a market, a locale, a locale and a version. */
const TAIL = /(?:-[A-Z]{2}|-[a-z]{2}-[A-Z]{2}(?:-\d+)?)$/

/** The key of the product or article that a document belongs to. */
const ownerOf = (id: string, type: Model['type']) => OWN[type].exec(id)?.[1]?.replace(TAIL, '')

type NumberOf = (productKey: string) => number

/** The family again under another number. @param productNumber of the product with a model's key */
const numbered = (
  model: Model,
  number: number,
  codes: PackCodes,
  productNumber: NumberOf,
): Family =>
  model.family.map((document) => renamed(document, {model, number, codes, productNumber}))

type Renaming = {model: Model; number: number; codes: PackCodes; productNumber: NumberOf}

/** Fields with a name that readers or colleagues see. */
const NAMES = new Set(['title', 'displayName', 'internalName'])

function renamed<T>(document: T, renaming: Renaming): T {
  const copy = (value: unknown, name: string, depth: number): unknown => {
    if (Array.isArray(value)) return value.map((item) => copy(item, name, depth))
    if (typeof value === 'object' && value !== null) {
      const fields = Object.entries(value)
      const copied = Object.fromEntries(
        fields.map(([field, inner]) => [field, copy(inner, field, depth + 1)]),
      )
      if (!('scheme' in value)) return copied
      return {...copied, value: renaming.codes.next(String(value.scheme))}
    }
    if (typeof value !== 'string') return value
    if (name === '_id' || name === '_ref') return idOf(value, renaming)
    if (name === 'current' || (name === 'key' && depth === 1)) return `${value}-${renaming.number}`
    return NAMES.has(name) && depth === 1 ? `${value} ${renaming.number}` : value
  }
  // The same fields with other words: a copy of a document has its type.
  return copy(document, '', 0) as T
}

function idOf(id: string, {model, number, productNumber}: Renaming): string {
  const after = (key: string, suffix: number) => id.replace(key, `${key}-${suffix}`)
  if (ownerOf(id, model.type) === model.key) return after(model.key, number)
  const product = ownerOf(id, 'product')
  return product === undefined ? id : after(product, productNumber(product))
}
