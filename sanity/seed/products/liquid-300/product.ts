import type {ProductDocument} from '../../types.ts'
import {oralSolution} from '../dose-forms.ts'
import {potassium, sodium} from '../excipients.ts'
import {orangePassionFruit} from '../flavours.ts'
import {ampoules} from '../pack-pictures.ts'
import {magnesium, trimagnesiumDicitrate} from '../substances.ts'

export const KEY = 'liquid-300'

export const product: ProductDocument = {
  _id: `product-${KEY}`,
  _type: 'product',
  key: KEY,
  internalName: 'Magnovia Liquid 300 (demo)',
  isDemo: true,
  brand: 'Magnovia',
  substances: [magnesium(trimagnesiumDicitrate, {elementalMg: 300, mmol: 12.3, saltMg: 1856})],
  picture: ampoules,
  doseForm: oralSolution,
  flavour: orangePassionFruit,
  excipients: [sodium(3), potassium(20)],
}
