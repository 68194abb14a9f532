import {statusOf} from '../law/documents.ts'
import {holdsAt} from '../law/validity.ts'
import type {ProductFacts} from './families.ts'

/** How the approval of a product's advertising stands on the day, from its document. */
export const approvedFacts: ProductFacts = {
  adApproval({key}, {page}, {dataset, now}) {
    const approval = statusOf(dataset, key, page.market)?.['adApproval']
    const {approvedOn, expires} = Object(approval)
    if (typeof approvedOn !== 'string' || typeof expires !== 'string') return ['none']
    if (!holdsAt({validFrom: approvedOn, validTo: null}, now)) return ['notYet']
    return [holdsAt({validFrom: approvedOn, validTo: expires}, now) ? 'valid' : 'expired']
  },
}
