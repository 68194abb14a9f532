import type {ShownProduct} from '../html/product.ts'
import type {PageAt, Site} from '../site.ts'
import type {AppliedRule} from './applied.ts'
import {turnsOf} from './turns.ts'

/** A notice that rules ask for on one page. */
export type Required = {
  key: string
  /** The numbers of the rules, as one name: `R03, R04`. */
  rule: string
  /** Where a rule places it; any of them is right where rules differ. */
  places: readonly string[]
  severity: string
  /** The products it is about; none where it is about the page. */
  products: readonly ShownProduct[]
}

/**
 * Each notice once, whatever number of rules ask for it. Of notices that take turns it is the one that
 * the ledger has for each product the rule is about.
 */
export function requiredBy(applying: readonly AppliedRule[], at: PageAt, site: Site): Required[] {
  const asked = applying.flatMap(({rule, application}) =>
    rule.requires.flatMap(({notice, place, takesTurns}) =>
      (takesTurns ? turnsOf(notice, application.products, at, site) : [notice]).map((key) => {
        return {notice: key, place, rule, application}
      }),
    ),
  )
  return [...Map.groupBy(asked, ({notice}) => notice)].map(([key, all]) => ({
    key,
    rule: all.map(({rule}) => rule.number).join(', '),
    places: [...new Set(all.map(({place}) => place))],
    severity: all.some(({rule}) => rule.severity !== 'warn') ? 'block' : 'warn',
    products: all.flatMap(({application}) => (application.isOfProduct ? application.products : [])),
  }))
}
