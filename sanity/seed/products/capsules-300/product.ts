import type {ProductDocument} from '../../types.ts'
import {hardCapsule} from '../dose-forms.ts'
import {blister} from '../pack-pictures.ts'
import {heavyOxide, magnesium} from '../substances.ts'

export const KEY = 'capsules-300'

export const product: ProductDocument = {
  _id: `product-${KEY}`,
  _type: 'product',
  key: KEY,
  internalName: 'Magnovia 300 capsules (demo)',
  isDemo: true,
  brand: 'Magnovia',
  substances: [magnesium(heavyOxide, {elementalMg: 300, mmol: 12.3, saltMg: 497.4})],
  picture: blister,
  doseForm: hardCapsule,
  excipients: [],
}
