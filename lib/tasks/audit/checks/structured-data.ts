import {statusOf} from '../law/documents.ts'
import {wordOf} from '../law/fields.ts'
import type {Found, Miss} from '../miss.ts'
import {type PageAt, shownProducts, type Site} from '../site.ts'

/** What presents a thing as a medicine or as treating a disease, to machines as to people (R39). */
const OF_MEDICINES = new Set([
  'Drug',
  'DrugClass',
  'DrugStrength',
  'MedicalTherapy',
  'MedicalCondition',
  'MedicalIndication',
  'TreatmentIndication',
  'PreventionIndication',
  'ApprovedIndication',
])
const OF_TREATMENT = new Set(['possibleTreatment', 'indication', 'primaryPrevention', 'drug'])
const OF_SUPPLEMENTS = new Set(['DietarySupplement'])

/** Types and properties of structured data follow the legal status in the page's market. */
export function checkStructuredData(at: PageAt, site: Site): Found {
  const {address, page} = at
  const {types, properties, broken} = page.data
  const statuses = shownProducts(at, site)
    .filter(({role}) => role === 'subject')
    .map(({key}) => wordOf(statusOf(site.dataset, key, page.market), 'legalStatus') ?? '')
  const forbidden = statuses.flatMap((status) => {
    if (status === 'foodSupplement') {
      return [
        ...types.filter((type) => OF_MEDICINES.has(type)),
        ...properties.filter((property) => OF_TREATMENT.has(property)),
      ]
    }
    return status.startsWith('medicine') ? types.filter((type) => OF_SUPPLEMENTS.has(type)) : []
  })
  const miss = (expected: string, found: string): Miss => ({address, rule: 'R39', expected, found})
  return {
    misses: [
      ...forbidden.map((name) => miss(`structured data fit for ${statuses.join(', ')}`, name)),
      ...broken.map((problem) => miss('JSON in application/ld+json', problem)),
    ],
    remarks: [],
  }
}
