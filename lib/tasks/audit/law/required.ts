import type {ShownProduct} from '../html/product.ts'
import type {PageAt, Site} from '../site.ts'
import {addedTo} from './added.ts'
import type {AppliedRule} from './applied.ts'
import {textOf} from './documents.ts'
import {noticeInTurn} from './turns.ts'

/** A notice that rules, or an editor, ask for on one page. */
export type Required = {
  key: string
  /** The numbers of the rules, as one name: `R03, R04`; of what an editor has added, `notices`. */
  rule: string
  /** Where a rule places it; any of them is right where rules differ. */
  places: readonly string[]
  severity: string
  /** The products it is about; none where it is about the page. */
  products: readonly ShownProduct[]
}

type Asked = {
  notice: string
  place: string
  applied: AppliedRule
  products: readonly ShownProduct[]
}

/** Each notice once, whatever number of rules ask for it. */
export function requiredBy(applying: readonly AppliedRule[], at: PageAt, site: Site): Required[] {
  const asked = applying.flatMap((applied) => askedBy(applied, at, site))
  const byRules = [...Map.groupBy(asked, ({notice}) => notice)].map(([key, all]) => ({
    key,
    rule: [...new Set(all.map(({applied}) => applied.rule.number))].join(', '),
    places: [...new Set(all.map(({place}) => place))],
    severity: all.some(({applied}) => applied.rule.severity !== 'warn') ? 'block' : 'warn',
    products: all.flatMap(({products}) => products),
  }))
  const known = new Set(byRules.map(({key}) => key))
  const added = addedTo(textOf(site.dataset, at.page)).filter((key) => !known.has(key))
  return [
    ...byRules,
    ...added.map((key) => ({
      key,
      rule: 'notices',
      places: ['atBlock'],
      severity: 'block',
      products: [],
    })),
  ]
}

/** Where notices take turns, each product asks for its own; one for which none is recorded, for the group. */
function askedBy(applied: AppliedRule, at: PageAt, site: Site): Asked[] {
  const {rule, application} = applied
  const products = application.isOfProduct ? application.products : []
  return rule.requires.flatMap(({notice, place, takesTurns}) =>
    takesTurns
      ? application.products.map((product) => {
          const key = noticeInTurn(notice, product.key, at, site) ?? notice
          return {notice: key, place, applied, products: [product]}
        })
      : [{notice, place, applied, products}],
  )
}
