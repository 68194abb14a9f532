import type {ProductDocument} from '../../types.ts'
import {tablet} from '../dose-forms.ts'
import {sodium} from '../excipients.ts'
import {blister} from '../pack-pictures.ts'
import {citrate, magnesium} from '../substances.ts'

export const KEY = 'balance-125'

export const product: ProductDocument = {
  _id: `product-${KEY}`,
  _type: 'product',
  key: KEY,
  internalName: 'Magnovia Balance 125 (demo)',
  isDemo: true,
  brand: 'Magnovia',
  substances: [magnesium(citrate, {elementalMg: 125, mmol: 5.1})],
  picture: blister,
  doseForm: tablet,
  excipients: [sodium(2)],
}
