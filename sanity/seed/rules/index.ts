import {approvalRules} from './approvals.ts'
import {articleRules} from './articles.ts'
import {medicineClaims} from './medicine-claims.ts'
import {medicineRules} from './medicines.ts'
import {supplementClaims} from './supplement-claims.ts'
import {supplementRules} from './supplements.ts'

export {testMarketRule} from './medicines.ts'

/** The rules of every market, numbered as in the law reference; our own for approvals from R61 on. */
export const rules = [
  ...articleRules,
  ...medicineRules,
  ...medicineClaims,
  ...supplementRules,
  ...supplementClaims,
  ...approvalRules,
]
