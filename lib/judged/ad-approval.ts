import type {Validity} from '#lib/disclaimer/calendar.ts'
import {isValidAt} from '#lib/disclaimer/calendar.ts'
import type {AdApproval} from '#lib/disclaimer/types.ts'
import type {ProductMarket} from './product-page.ts'

/** The days on which an approval of advertising holds, the last included. */
export const validityOfApproval = (approval: ProductMarket['adApproval']): Validity => ({
  validFrom: approval?.approvedOn ?? null,
  validTo: approval?.expires ?? null,
})

/** How it stands at an instant. One without both its days is none: nobody can say when it holds. */
export function adApprovalAt(approval: ProductMarket['adApproval'], now: Date): AdApproval {
  if (!approval?.approvedOn || !approval.expires) return 'none'
  if (isValidAt(validityOfApproval(approval), now)) return 'valid'
  return isValidAt({validFrom: approval.approvedOn, validTo: null}, now) ? 'expired' : 'notYet'
}
