import type {ProductDocument} from '../../types.ts'
import {effervescentTablet} from '../dose-forms.ts'
import {sodium, sorbitol} from '../excipients.ts'
import {lemon} from '../flavours.ts'
import {tube} from '../pack-pictures.ts'
import {lightOxide, magnesium, zincGluconate} from '../substances.ts'

export const KEY = 'zinc-magnesium'

export const product: ProductDocument = {
  _id: `product-${KEY}`,
  _type: 'product',
  key: KEY,
  internalName: 'Magnovia Zinc + Magnesium effervescent (demo)',
  isDemo: true,
  brand: 'Magnovia',
  substances: [
    magnesium(lightOxide, {elementalMg: 100, mmol: 4.1, saltMg: 165.8}),
    zincGluconate({elementalMg: 5, saltMg: 34.8}),
  ],
  picture: tube,
  doseForm: effervescentTablet,
  flavour: lemon,
  excipients: [sodium(260), sorbitol(45)],
}
