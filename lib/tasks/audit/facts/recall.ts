import {recallsOf} from '../law/recalls.ts'
import {holdsAt} from '../law/validity.ts'
import type {ProductFacts} from './families.ts'

/** Whether a product is recalled on the day: from its documents, since a page without a banner tells nothing. */
export const recallFacts: ProductFacts = {
  recall({key}, {page}, {dataset, now}) {
    const isActive = recallsOf(dataset, key, page.market).some((recall) => holdsAt(recall, now))
    return [isActive ? 'active' : 'none']
  },
}
