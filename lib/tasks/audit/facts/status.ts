import {statusOf} from '../law/documents.ts'
import {wordOf} from '../law/fields.ts'
import {known, type ProductFacts} from './families.ts'

/** What the law of the page's market makes of a product: from its document, not from what the page says. */
export const statusFacts: ProductFacts = {
  role: ({role}) => known(role),
  legalStatus: ({key}, {page}, {dataset}) =>
    known(wordOf(statusOf(dataset, key, page.market), 'legalStatus')),
  dispensingCategory: ({key}, {page}, {dataset}) =>
    known(wordOf(statusOf(dataset, key, page.market), 'dispensingCategory')),
}
