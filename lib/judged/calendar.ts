import {changesOf} from '#lib/disclaimer/calendar.ts'
import type {Law} from '#lib/disclaimer/types.ts'
import {validityOfApproval} from './ad-approval.ts'
import {monthsAfterDay} from './dates.ts'
import type {ProductMarket, ProductPage} from './product-page.ts'
import {validityOf} from './recalls.ts'

/** The instants, in milliseconds since 1970, at which the calendar alone changes what rules say. */

/** Of a product in one market: where a recall or an approval begins or ends, and the months rules ask about. */
export function changesOfStatus(
  {firstAuthorised, recalls, adApproval}: ProductMarket,
  {rules}: Pick<Law, 'rules'>,
): number[] {
  const asked = rules.flatMap(({conditions}) =>
    conditions.flatMap(({fact, number}) => (fact === 'monthsAuthorised' ? (number ?? []) : [])),
  )
  return [
    ...changesOf([...recalls.map(validityOf), validityOfApproval(adApproval)]),
    // A rule may ask for so many months at least, or for more: the month after counts too.
    ...asked.flatMap((months) =>
      [months, months + 1].flatMap((month) => monthsAfterDay(firstAuthorised, month) ?? []),
    ),
  ]
}

/** Of a product in one market: where another version of its leaflet comes into force. */
export const changesOfLeaflets = ({leaflets}: ProductMarket): number[] =>
  changesOf(leaflets.map(({validFrom}) => ({validFrom, validTo: null})))

export const changesOfProduct = ({markets}: ProductPage, law: Pick<Law, 'rules'>): number[] =>
  markets.flatMap((status) => [...changesOfStatus(status, law), ...changesOfLeaflets(status)])
