import {adults} from '../posology.ts'
import {supplementStatuses, testSupplementStatus} from '../supplement.ts'
import {KEY} from './product.ts'

const label = {
  key: KEY,
  soldIn: ['DE', 'AT', 'CH', 'GB', 'FR', 'IT', 'ES', 'PL'],
  unit: 'tablet',
  sizes: [60],
  firstGtin: 22,
  pzns: {DE: ['99000420'], AT: ['9900350']},
  posology: [adults({min: 2, max: 2})],
} as const

/** A food supplement everywhere, so it has no authorisation number and no indication anywhere. */
export const statuses = supplementStatuses(label)

export const testStatus = testSupplementStatus(label, 104)
