import type {ProductDocument} from '../../types.ts'
import {effervescentGranules} from '../dose-forms.ts'
import {potassium, sodium, sorbitol} from '../excipients.ts'
import {lemon} from '../flavours.ts'
import {sachets} from '../pack-pictures.ts'
import {lightCarbonateAndOxide, magnesium} from '../substances.ts'

export const KEY = 'granules-365-lemon'

/** Two sachets bring 478 mg of sodium: its pages say so. */
export const product: ProductDocument = {
  _id: `product-${KEY}`,
  _type: 'product',
  key: KEY,
  internalName: 'Magnovia 365 granules lemon (demo)',
  isDemo: true,
  brand: 'Magnovia',
  substances: [magnesium(lightCarbonateAndOxide, {elementalMg: 365, mmol: 15})],
  picture: sachets,
  doseForm: effervescentGranules,
  flavour: lemon,
  excipients: [sodium(239), potassium(195), sorbitol(1.9)],
}
