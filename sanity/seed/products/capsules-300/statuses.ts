import {adults} from '../posology.ts'
import {supplementStatuses} from '../supplement.ts'
import {KEY} from './product.ts'

/** A food supplement; Switzerland asks it to warn that it may be laxative. */
export const statuses = supplementStatuses({
  key: KEY,
  soldIn: ['DE', 'AT', 'CH', 'FR', 'IT', 'ES', 'PL'],
  unit: 'capsule',
  sizes: [20, 40, 100],
  firstGtin: 501,
  pzns: {DE: ['99001170', '99001230', '99001460'], AT: ['9901160', '9901220', '9901390']},
  posology: [adults({min: 1, max: 1})],
})
