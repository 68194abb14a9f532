import {statusOf} from '../law/documents.ts'
import {wordOf} from '../law/fields.ts'
import {known, type ProductFacts} from './families.ts'

/** What a thing can be told to be, in the words of schema.org, and is a product for sale. */
const OF_PRODUCTS = new Set(['Drug', 'DietarySupplement', 'MedicalDevice', 'Product'])

/** What follows from the legal status where nobody has chosen. */
const USUAL: Record<string, string> = {
  'medicine-otc-pharmacyOnly': 'Drug',
  'medicine-gsl': 'Drug',
  'medicine-rx': 'Drug',
  foodSupplement: 'DietarySupplement',
  medicalDevice: 'MedicalDevice',
  notMarketed: 'Product',
}

/** What a page tells search engines its product is; where it tells nothing, what the documents would have it tell. */
export const structuredTypeFacts: ProductFacts = {
  structuredType({key, role}, {page}, {dataset}) {
    const told = role === 'subject' ? page.data.types.filter((type) => OF_PRODUCTS.has(type)) : []
    if (told.length > 0) return told
    const status = statusOf(dataset, key, page.market)
    return known(wordOf(status, 'structuredDataType') ?? USUAL[wordOf(status, 'legalStatus') ?? ''])
  },
}
