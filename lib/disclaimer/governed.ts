import type {Rule} from '#lib/content/rule.ts'
import {concerned, isOfProduct} from './conditions.ts'
import type {FactName} from './facts.ts'
import type {Facts, ProductFact, Reason} from './types.ts'

/**
 * Regulated products for which no applying rule requires a notice, in words. Every market's law asks
 * for one beside a medicine, and on the page of a food supplement; where none is asked for, a rule is
 * missing from the dataset, and the page must not be shown as if all were well. A rule that asks for
 * more at some dose, or of some words, stands in for none.
 */
export function ungoverned(
  facts: Facts,
  products: readonly ProductFact[],
  applying: readonly Rule[],
): Reason[] {
  const governing = applying.filter(
    ({conditions, requires}) =>
      requires.some(({place}) => place !== 'beforeTeasers' && place !== 'productLink') &&
      conditions.some(isOfProduct) &&
      conditions.filter(isOfProduct).every(({fact}) => STANDING.has(fact)),
  )
  return products
    .filter(isRegulated)
    .filter((product) => !governing.some((rule) => concerned(rule, facts, [product]) !== null))
    .map(({key, legalStatus}) => ({
      rules: [],
      words: `No rule in force requires a notice for "${key}" (${legalStatus}) in market ${facts.market}`,
      facts: ['legalStatus'],
      product: key,
      notice: null,
    }))
}

/** What a product is, whatever it contains and whatever is said of it. */
const STANDING = new Set<FactName>(['role', 'legalStatus', 'dispensingCategory', 'hasLeaflet'])

const isRegulated = ({legalStatus, role}: ProductFact) =>
  legalStatus === 'medicine-otc-pharmacyOnly' ||
  legalStatus === 'medicine-gsl' ||
  (legalStatus === 'foodSupplement' && role === 'subject')
