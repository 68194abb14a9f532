import {medicineStatuses} from '../medicine.ts'
import {adolescents, adults, children} from '../posology.ts'
import {KEY} from './product.ts'

export const statuses = medicineStatuses({
  key: KEY,
  number: '243-1',
  firstAuthorised: '2019-06-03',
  soldIn: ['DE', 'AT', 'CH', 'GB', 'FR', 'IT', 'ES', 'PL'],
  unit: 'effervescentTablet',
  sizes: [20, 40, 60],
  firstGtin: 201,
  pzns: {
    DE: ['99000590', '99000650', '99000710'],
    AT: ['9900410', '9900580', '9900640'],
  },
  posology: [adults({min: 1, max: 2}), adolescents({min: 1, max: 2}), children({min: 1, max: 1})],
})
