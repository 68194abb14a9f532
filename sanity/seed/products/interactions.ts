import {referenceTo} from '../references-to.ts'
import type {ProductMarketDocument} from '../types.ts'

/** Absorbed less beside magnesium: the demo labels keep two to three hours between them. */
const KEPT_APART = [
  'iron',
  'tetracyclines',
  'quinolones',
  'bisphosphonates',
  'levothyroxine',
  'fluoride',
]
const WITHOUT_INTERVAL = ['aluminium-antacids', 'diuretics', 'digitalis']

const withInteraction = (key: string) => ({
  _key: key,
  interaction: referenceTo(`interaction-${key}`),
})

/** What the label of every demo medicine names. */
export const medicineInteractions: NonNullable<ProductMarketDocument['interactions']> = [
  ...KEPT_APART.map((key) => ({...withInteraction(key), hoursMin: 2, hoursMax: 3})),
  ...WITHOUT_INTERVAL.map(withInteraction),
]
