import {productOf, statusOf} from '../law/documents.ts'
import {itemsOf, numberOf, wordOf} from '../law/fields.ts'
import {known, type ProductFacts} from './families.ts'

/** What a product is made of and sold in, from its documents. */
export const compositionFacts: ProductFacts = {
  doseForm({key}, _at, {dataset}) {
    const form = productOf(dataset, key)?.['doseForm']
    const code = typeof form === 'object' && form !== null && 'edqmCode' in form && form.edqmCode
    return typeof code === 'string' ? [code] : null
  },
  sodiumMgPerDay({key}, {page}, {dataset}) {
    const units = numberOf(statusOf(dataset, key, page.market), 'maxUnitsPerDay')
    const sodium = itemsOf(productOf(dataset, key), 'excipients')
      .filter(({substance}) => substance === 'sodium')
      .reduce((sum, {mgPerUnit}) => sum + (typeof mgPerUnit === 'number' ? mgPerUnit : 0), 0)
    return units === null ? null : [units * sodium]
  },
  /** A product without a pack has none that lacks a leaflet. */
  hasLeaflet({key}, {page}, {dataset}) {
    const packs = itemsOf(statusOf(dataset, key, page.market), 'packs')
    return [packs.some(({hasLeaflet}) => hasLeaflet === false) ? 'no' : 'yes']
  },
  monthsAuthorised: ({key}, {page}, {dataset, now}) =>
    known(monthsSince(wordOf(statusOf(dataset, key, page.market), 'firstAuthorised'), now)),
}

/** Whole months since a day, counted on the calendar of UTC; a month that is too short ends with its last day. */
function monthsSince(day: string | null, now: Date): number | null {
  const start = day === null ? Number.NaN : Date.parse(day)
  if (Number.isNaN(start)) return null
  const began = new Date(start)
  const months =
    12 * (now.getUTCFullYear() - began.getUTCFullYear()) + now.getUTCMonth() - began.getUTCMonth()
  const daysInMonth = new Date(
    Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + 1, 0),
  ).getUTCDate()
  return now.getUTCDate() < Math.min(began.getUTCDate(), daysInMonth) ? months - 1 : months
}
