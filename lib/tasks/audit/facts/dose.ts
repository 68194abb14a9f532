import type {Dataset} from '../law/dataset.ts'
import {productOf, statusOf} from '../law/documents.ts'
import {itemsOf, numberOf} from '../law/fields.ts'
import {known, type ProductFacts} from './families.ts'

/** Magnesium in milligrams at the most units a day; null where the documents do not tell. */
export function dailyDoseOf(dataset: Dataset, key: string, market: string): number | null {
  const units = numberOf(statusOf(dataset, key, market), 'maxUnitsPerDay')
  const substances = itemsOf(productOf(dataset, key), 'substances')
  if (units === null || substances.length === 0) return null
  // One that does not say which it is counts as magnesium.
  const amounts = substances
    .filter(({substance = 'magnesium'}) => substance === 'magnesium')
    .map(({elementalMg}) => elementalMg)
  return units * amounts.reduce<number>((sum, mg) => sum + (typeof mg === 'number' ? mg : 0), 0)
}

/** No page has to say a dose so that a program can read it, so the documents do. */
export const doseFacts: ProductFacts = {
  dailyDoseMg: ({key}, {page}, {dataset}) => known(dailyDoseOf(dataset, key, page.market)),
}
