import type {ProductDocument} from '../../types.ts'
import {granules} from '../dose-forms.ts'
import {sodium, sorbitol} from '../excipients.ts'
import {lemon} from '../flavours.ts'
import {sticks} from '../pack-pictures.ts'
import {lightOxide, magnesium} from '../substances.ts'

export const KEY = 'pellets-375'

export const product: ProductDocument = {
  _id: `product-${KEY}`,
  _type: 'product',
  key: KEY,
  internalName: 'Magnovia Direct 375 pellets (demo)',
  isDemo: true,
  brand: 'Magnovia',
  substances: [magnesium(lightOxide, {elementalMg: 375, mmol: 15.4, saltMg: 622})],
  picture: sticks,
  doseForm: granules,
  flavour: lemon,
  excipients: [sodium(1), sorbitol(1200)],
}
