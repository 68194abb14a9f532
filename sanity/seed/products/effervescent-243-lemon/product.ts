import type {ProductDocument} from '../../types.ts'
import {effervescentTablet} from '../dose-forms.ts'
import {potassium, sodium, sorbitol} from '../excipients.ts'
import {lemon} from '../flavours.ts'
import {tube} from '../pack-pictures.ts'
import {lightOxide, magnesium} from '../substances.ts'

export const KEY = 'effervescent-243-lemon'

export const product: ProductDocument = {
  _id: `product-${KEY}`,
  _type: 'product',
  key: KEY,
  internalName: 'Magnovia 243 effervescent lemon (demo)',
  isDemo: true,
  brand: 'Magnovia',
  substances: [magnesium(lightOxide, {elementalMg: 243, mmol: 10, saltMg: 403})],
  picture: tube,
  doseForm: effervescentTablet,
  flavour: lemon,
  excipients: [sodium(169), potassium(136), sorbitol(0.59)],
}
