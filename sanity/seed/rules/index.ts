import {approvalRules} from './approvals.ts'
import {approvedAdvertisingRules} from './approved-advertising.ts'
import {articleRules} from './articles.ts'
import {editorialRules} from './editorial.ts'
import {medicineClaims} from './medicine-claims.ts'
import {medicineContentRules} from './medicine-content.ts'
import {medicineRules} from './medicines.ts'
import {presentationRules} from './presentation.ts'
import {referredClaimRules} from './referred-claims.ts'
import {supplementClaims} from './supplement-claims.ts'
import {supplementMarketRules} from './supplement-markets.ts'
import {supplementRules} from './supplements.ts'
import {swissMedicineRules} from './swiss-medicines.ts'

export {testMarketRule} from './medicines.ts'

/** The rules of every market, numbered as in the law reference; our own for approvals from R61 on. */
export const rules = [
  ...articleRules,
  ...medicineRules,
  ...approvedAdvertisingRules,
  ...medicineClaims,
  ...medicineContentRules,
  ...swissMedicineRules,
  ...presentationRules,
  ...supplementRules,
  ...supplementClaims,
  ...referredClaimRules,
  ...supplementMarketRules,
  ...editorialRules,
  ...approvalRules,
]
