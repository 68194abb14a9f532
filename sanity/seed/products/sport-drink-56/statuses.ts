import {adults} from '../posology.ts'
import {supplementStatuses} from '../supplement.ts'
import {KEY} from './product.ts'

/**
 * Switzerland and Poland ask of a mineral in a food supplement at least 15 % of its reference a day;
 * 56 mg is 14.9 %, so it is not sold there.
 */
export const statuses = supplementStatuses({
  key: KEY,
  soldIn: ['DE', 'AT', 'GB', 'FR', 'IT', 'ES'],
  unit: 'sachet',
  sizes: [10, 20],
  firstGtin: 901,
  pzns: {DE: ['99001980', '99002040'], AT: ['9901800', '9901970']},
  posology: [adults({min: 1, max: 1})],
})
