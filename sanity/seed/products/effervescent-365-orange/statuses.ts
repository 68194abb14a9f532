import {medicineStatuses, testMedicineStatus} from '../medicine.ts'
import {adolescents, adults} from '../posology.ts'
import {KEY} from './product.ts'

const medicine = {
  key: KEY,
  number: '365-1',
  firstAuthorised: '2021-03-15',
  soldIn: ['DE', 'AT', 'CH', 'FR', 'IT', 'ES', 'PL'],
  unit: 'effervescentTablet',
  sizes: [20, 40, 60],
  firstGtin: 1,
  pzns: {
    DE: ['99000070', '99000130', '99000360'],
    AT: ['9900060', '9900120', '9900290'],
  },
  posology: [adults({min: 1, max: 2}), adolescents({min: 1, max: 2})],
} as const

export const statuses = medicineStatuses(medicine)

export const testStatus = testMedicineStatus(medicine, 101)
