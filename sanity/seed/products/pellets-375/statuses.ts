import {adults} from '../posology.ts'
import {supplementStatuses} from '../supplement.ts'
import {KEY} from './product.ts'

/** At the limit of Switzerland and above that of France, where it is therefore not sold. */
export const statuses = supplementStatuses({
  key: KEY,
  soldIn: ['DE', 'AT', 'CH', 'GB', 'IT', 'ES', 'PL'],
  unit: 'sachet',
  sizes: [20, 40],
  firstGtin: 701,
  pzns: {DE: ['99001750', '99001810'], AT: ['9901680', '9901740']},
  posology: [adults({min: 1, max: 1})],
})
