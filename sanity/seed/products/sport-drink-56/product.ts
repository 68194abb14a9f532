import type {ProductDocument} from '../../types.ts'
import {powderForOralSolution} from '../dose-forms.ts'
import {potassium, sodium, sucrose} from '../excipients.ts'
import {lemon} from '../flavours.ts'
import {sachets} from '../pack-pictures.ts'
import {magnesium, trimagnesiumDicitrate} from '../substances.ts'

export const KEY = 'sport-drink-56'

/** Just under the 56.25 mg from which a health claim may be made: it makes none. */
export const product: ProductDocument = {
  _id: `product-${KEY}`,
  _type: 'product',
  key: KEY,
  internalName: 'Magnovia Sport Drink 56 (demo)',
  isDemo: true,
  brand: 'Magnovia',
  substances: [magnesium(trimagnesiumDicitrate, {elementalMg: 56, mmol: 2.3, saltMg: 346.5})],
  picture: sachets,
  doseForm: powderForOralSolution,
  flavour: lemon,
  excipients: [sodium(230), potassium(120), sucrose(3200)],
}
