import {medicineStatuses} from '../medicine.ts'
import {adolescents, adults} from '../posology.ts'
import {KEY} from './product.ts'

export const statuses = medicineStatuses({
  key: KEY,
  number: '365-2',
  firstAuthorised: '2022-09-12',
  soldIn: ['DE', 'AT', 'CH', 'GB', 'FR', 'IT', 'ES', 'PL'],
  unit: 'sachet',
  sizes: [20, 50],
  firstGtin: 301,
  pzns: {DE: ['99000880', '99000940'], AT: ['9900700', '9900870']},
  posology: [adults({min: 1, max: 2}), adolescents({min: 1, max: 2})],
})
