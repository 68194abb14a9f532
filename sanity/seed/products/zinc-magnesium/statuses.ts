import {adults} from '../posology.ts'
import {supplementStatuses} from '../supplement.ts'
import {KEY} from './product.ts'

export const statuses = supplementStatuses({
  key: KEY,
  soldIn: ['DE', 'AT', 'CH', 'GB', 'FR', 'IT', 'ES', 'PL'],
  unit: 'effervescentTablet',
  sizes: [20],
  firstGtin: 1001,
  pzns: {DE: ['99002100'], AT: ['9902030']},
  posology: [adults({min: 1, max: 1})],
})
