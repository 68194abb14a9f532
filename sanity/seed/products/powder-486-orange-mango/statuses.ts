import {medicineStatuses} from '../medicine.ts'
import {adults} from '../posology.ts'
import {KEY} from './product.ts'

/** For adults only, and in Germany only. */
export const statuses = medicineStatuses({
  key: KEY,
  number: '486-1',
  firstAuthorised: '2023-11-06',
  soldIn: ['DE'],
  unit: 'sachet',
  sizes: [20, 40],
  firstGtin: 401,
  pzns: {DE: ['99001000', '99002270']},
  posology: [adults({min: 1, max: 1})],
})
