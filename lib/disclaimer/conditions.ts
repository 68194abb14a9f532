import type {Rule, RuleCondition} from '#lib/content/rule.ts'
import {
  type ConditionTest,
  FACTS,
  type FactName,
  type FactValue,
  type PageFactName,
  type ProductFactName,
} from './facts.ts'
import type {Facts, ProductFact} from './types.ts'

const isProductFact = (fact: FactName): fact is ProductFactName => FACTS[fact].of === 'product'

export const isOfProduct = ({fact}: RuleCondition) => isProductFact(fact)

/**
 * The products a rule is about: those that meet every condition on a product. Null when it does not
 * apply: a condition on the page is not met, or it is about products and none meets them.
 */
export function concerned(
  {conditions}: Pick<Rule, 'conditions'>,
  facts: Facts,
  products: readonly ProductFact[],
): readonly ProductFact[] | null {
  const ofProduct = conditions.filter(isOfProduct)
  const isMetByPage = (condition: RuleCondition) =>
    isProductFact(condition.fact) || isMet(condition, facts[condition.fact satisfies PageFactName])
  if (!conditions.every(isMetByPage)) return null
  if (ofProduct.length === 0) return products
  const meeting = products.filter((product) =>
    ofProduct.every(
      (condition) => isProductFact(condition.fact) && isMet(condition, product[condition.fact]),
    ),
  )
  return meeting.length > 0 ? meeting : null
}

/** A fact that is not known meets no condition. */
function isMet({test, values, number}: RuleCondition, fact: FactValue): boolean {
  if (fact === null) return false
  const words = typeof fact === 'object' ? fact : [String(fact)]
  if (test === 'isOneOf') return words.some((word) => values.includes(word))
  if (test === 'isNoneOf') return !words.some((word) => values.includes(word))
  return typeof fact === 'number' && number !== null && COMPARISONS[test](fact, number)
}

const COMPARISONS: Record<
  Exclude<ConditionTest, 'isOneOf' | 'isNoneOf'>,
  (fact: number, number: number) => boolean
> = {
  isAbove: (fact, number) => fact > number,
  isAtLeast: (fact, number) => fact >= number,
  isBelow: (fact, number) => fact < number,
  isAtMost: (fact, number) => fact <= number,
}
