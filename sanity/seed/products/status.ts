import type {Market} from '#lib/i18n/locales.ts'
import {referenceTo} from '../references-to.ts'
import type {ProductMarketDocument} from '../types.ts'

export type Status = Omit<ProductMarketDocument, '_id' | '_type' | 'product' | 'market'>

/** What a product is in one market. */
export const statusIn = (key: string, market: Market, status: Status): ProductMarketDocument => ({
  _id: `productMarket-${key}-${market}`,
  _type: 'productMarket',
  product: referenceTo(`product-${key}`),
  market: referenceTo(`market-${market}`),
  ...status,
})

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

/** What the label of every demo medicine names. */
export const medicineInteractions: NonNullable<Status['interactions']> = [
  ...KEPT_APART.map((key) => ({...withInteraction(key), hoursMin: 2, hoursMax: 3})),
  ...WITHOUT_INTERVAL.map(withInteraction),
]

function withInteraction(key: string) {
  return {_key: key, interaction: referenceTo(`interaction-${key}`)}
}

/** Who approves advertising of medicines to the public, in the markets where somebody does. */
const APPROVING: Partial<Record<Market, string>> = {FR: 'ANSM', IT: 'Ministero della Salute'}

/** The demo approval of a medicine's advertising; nothing where none is needed. */
export function adApprovalIn(market: Market, number: string): Pick<Status, 'adApproval'> {
  const authority = APPROVING[market]
  return authority
    ? {adApproval: {authority, number, approvedOn: '2026-01-12', expires: '2027-12-31'}}
    : {}
}
