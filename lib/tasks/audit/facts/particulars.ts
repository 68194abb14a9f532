import {productOf, productTextOf, statusOf} from '../law/documents.ts'
import {itemsOf, strings, wordOf} from '../law/fields.ts'
import type {ProductFacts} from './families.ts'

/** What of the particulars of HWG § 4(1) the documents of a product do not give. A link to it shows none. */
export const particularsFacts: ProductFacts = {
  missingParticulars({key}, {page}, {dataset}) {
    const text = productTextOf(dataset, key, page.locale)
    const holder = statusOf(dataset, key, page.market)?.['holder']
    const company = typeof holder === 'object' && holder !== null ? Object.entries(holder) : []
    const says = (field: string) => company.some(([name, value]) => name === field && value)
    const given: [particular: string, isGiven: boolean][] = [
      ['company', says('name') && says('address')],
      ['substance', itemsOf(productOf(dataset, key), 'substances').length > 0],
      ['contraindications', strings(text?.['contraindications']).length > 0],
      ['name', Boolean(wordOf(text, 'displayName'))],
      ...['composition', 'indications', 'sideEffects'].map((field): [string, boolean] => [
        field,
        Boolean(wordOf(text, field)),
      ]),
    ]
    return given.flatMap(([particular, isGiven]) => (isGiven ? [] : [particular]))
  },
}
