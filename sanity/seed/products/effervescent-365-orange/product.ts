import type {ProductDocument} from '../../types.ts'
import {effervescentTablet} from '../dose-forms.ts'
import {potassium, sodium, sorbitol, sucrose} from '../excipients.ts'
import {orange} from '../flavours.ts'
import {tube} from '../pack-pictures.ts'
import {lightCarbonateAndOxide, magnesium} from '../substances.ts'

export const KEY = 'effervescent-365-orange'

export const product: ProductDocument = {
  _id: `product-${KEY}`,
  _type: 'product',
  key: KEY,
  internalName: 'Magnovia 365 effervescent orange (demo)',
  isDemo: true,
  brand: 'Magnovia',
  substances: [magnesium(lightCarbonateAndOxide, {elementalMg: 365, mmol: 15})],
  picture: tube,
  doseForm: effervescentTablet,
  flavour: orange,
  excipients: [sodium(109), potassium(98), sorbitol(0.02), sucrose(6)],
}
