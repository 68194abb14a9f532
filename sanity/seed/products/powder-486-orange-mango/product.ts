import type {ProductDocument} from '../../types.ts'
import {powderForOralSolution} from '../dose-forms.ts'
import {sodium, sorbitol} from '../excipients.ts'
import {orangeMango} from '../flavours.ts'
import {sachets} from '../pack-pictures.ts'
import {magnesium, trimagnesiumDicitrate} from '../substances.ts'

export const KEY = 'powder-486-orange-mango'

export const product: ProductDocument = {
  _id: `product-${KEY}`,
  _type: 'product',
  key: KEY,
  internalName: 'Magnovia 486 powder orange-mango (demo)',
  isDemo: true,
  brand: 'Magnovia',
  substances: [magnesium(trimagnesiumDicitrate, {elementalMg: 486, mmol: 20, saltMg: 3007})],
  picture: sachets,
  doseForm: powderForOralSolution,
  flavour: orangeMango,
  excipients: [sodium(220), sorbitol(712)],
}
