import {synonymsIn} from './synonyms-in.ts'

export const pl = synonymsIn(
  'pl',
  ['skurcz mięśnia', 'skurcz', 'kurcz'],
  ['skurcz łydki', 'skurcz nogi'],
  ['ulotka dla pacjenta', 'ulotka', 'ulotka informacyjna'],
  ['suplement diety', 'suplement'],
)
