import type {Rule, RuleCondition} from '#lib/content/rule.ts'
import type {Facts, ProductFact} from './types.ts'

type PageFact = 'pageType' | 'market' | 'language' | 'topicClass'

const PAGE_FACTS = new Set<RuleCondition['fact']>(['pageType', 'market', 'language', 'topicClass'])

export const isOfProduct = ({fact}: RuleCondition) => !PAGE_FACTS.has(fact)

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
  const ofPage = conditions.filter((condition) => !isOfProduct(condition))
  // No condition on a product is left among these, so each names a fact of the page.
  if (!ofPage.every((condition) => isMet(condition, facts[condition.fact as PageFact]))) return null
  if (ofProduct.length === 0) return products
  const meeting = products.filter((product) =>
    ofProduct.every((condition) =>
      isMet(condition, product[condition.fact as Exclude<RuleCondition['fact'], PageFact>]),
    ),
  )
  return meeting.length > 0 ? meeting : null
}

/** A fact that is not known meets no condition. */
function isMet({test, values, number}: RuleCondition, fact: string | number | null): boolean {
  if (fact === null) return false
  if (test === 'isOneOf') return values.includes(String(fact))
  return typeof fact === 'number' && number !== null && COMPARISONS[test](fact, number)
}

const COMPARISONS: Record<
  Exclude<RuleCondition['test'], 'isOneOf'>,
  (fact: number, number: number) => boolean
> = {
  isAbove: (fact, number) => fact > number,
  isAtLeast: (fact, number) => fact >= number,
  isBelow: (fact, number) => fact < number,
  isAtMost: (fact, number) => fact <= number,
}
