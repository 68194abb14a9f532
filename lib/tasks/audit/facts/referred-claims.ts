import type {Document} from '../law/dataset.ts'
import {productTextOf} from '../law/documents.ts'
import {itemsOf, numberOf} from '../law/fields.ts'
import {languageOf} from '../site.ts'
import {dailyDoseOf} from './dose.ts'
import type {ProductFacts} from './families.ts'

/** How the health claims stand that a product's words refer to: from their documents. */
export const referredClaimFacts: ProductFacts = {
  claims({key}, {page}, {dataset}) {
    const claims = itemsOf(productTextOf(dataset, key, page.locale), 'claims').map(({_ref}) =>
      dataset.byId(String(_ref)),
    )
    const dose = dailyDoseOf(dataset, key, page.market) ?? 0
    return [...new Set(claims.map((claim) => standingOf(claim, languageOf(page), dose)))]
  },
}

function standingOf(claim: Document | undefined, language: string, dose: number): string {
  const inLanguage = (field: string) =>
    itemsOf(claim, field).find((item) => item['language'] === language)
  if (!inLanguage('text')?.['value']) return 'withoutWords'
  if (claim?.['standing'] !== 'authorised') return 'refused'
  if (dose < (numberOf(claim, 'minMgPerDay') ?? Infinity)) return 'belowDose'
  const state = inLanguage('verification')?.['state']
  return state === 'verified' || state === 'secondary' ? 'authorised' : 'unverified'
}
