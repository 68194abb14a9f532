import {adults} from '../posology.ts'
import {supplementStatuses} from '../supplement.ts'
import {KEY} from './product.ts'

export const statuses = supplementStatuses({
  key: KEY,
  soldIn: ['DE', 'AT', 'CH', 'GB', 'FR', 'IT', 'ES', 'PL'],
  unit: 'ampoule',
  sizes: [14, 28],
  firstGtin: 601,
  pzns: {DE: ['99001520', '99001690'], AT: ['9901450', '9901510']},
  posology: [adults({min: 1, max: 1})],
})
