import {pageFacts, productFacts} from '../facts/index.ts'
import type {ShownProduct} from '../html/product.ts'
import {type PageAt, shownProducts, type Site} from '../site.ts'
import {meets} from './condition.ts'
import type {Condition, Rule} from './rule.ts'

/** What a rule makes of a page. Undecided names the facts or tests that the audit does not know. */
export type Application =
  | {kind: 'rests'}
  | {kind: 'applies'; products: readonly ShownProduct[]; isOfProduct: boolean}
  | {kind: 'undecided'; unknown: readonly string[]}

/**
 * Applies a rule to a page as it is shown, by the audit's own reading: all conditions on the page are
 * met, and one product on it meets all conditions on a product. A condition that is known not to be
 * met decides, even beside one that is not known.
 */
export function applyRule({conditions}: Rule, at: PageAt, site: Site): Application {
  const ofPage = conditions.flatMap((condition) => {
    const read = own(pageFacts, condition.fact)
    return read ? [{condition, answer: meets(read(at, site), condition)}] : []
  })
  if (ofPage.some(({answer}) => answer === false)) return {kind: 'rests'}

  const ofProduct = conditions.filter(({fact}) => own(productFacts, fact))
  const answersOf = (product: ShownProduct) =>
    ofProduct.map((condition) =>
      meets(own(productFacts, condition.fact)?.(product, at, site) ?? null, condition),
    )
  const products = shownProducts(at, site).filter((product) => !answersOf(product).includes(false))
  if (ofProduct.length > 0 && products.length === 0) return {kind: 'rests'}

  const unknown = unknownIn(conditions)
  if (unknown.length > 0) return {kind: 'undecided', unknown}
  return {kind: 'applies', products, isOfProduct: ofProduct.length > 0}
}

const own = <Read>(family: Record<string, Read>, fact: string): Read | undefined =>
  Object.hasOwn(family, fact) ? family[fact] : undefined

function unknownIn(conditions: readonly Condition[]): string[] {
  const facts = conditions
    .filter(({fact}) => !own(pageFacts, fact) && !own(productFacts, fact))
    .map(({fact}) => `the fact ${fact}`)
  const tests = conditions
    .filter((condition) => meets([], condition) === undefined)
    .map(({test}) => `the test ${test}`)
  return [...new Set([...facts, ...tests])]
}
