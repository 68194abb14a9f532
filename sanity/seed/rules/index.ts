import {articleRules} from './articles.ts'
import {medicineClaims} from './medicine-claims.ts'
import {medicineRules} from './medicines.ts'
import {supplementClaims} from './supplement-claims.ts'
import {supplementRules} from './supplements.ts'

export {testMarketRule} from './medicines.ts'

/** The rules of every market, numbered as in the law reference. */
export const rules = [
  ...articleRules,
  ...medicineRules,
  ...medicineClaims,
  ...supplementRules,
  ...supplementClaims,
]
