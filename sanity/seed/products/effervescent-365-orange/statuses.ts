import type {Market} from '#lib/i18n/locales.ts'
import {demoHolder, demoPack} from '../identifiers.ts'
import {adApprovalIn, medicineInteractions, type Status, statusIn} from '../status.ts'
import {KEY} from './product.ts'

const SIZES = [20, 40, 60] as const

/** Serial numbers start at `firstGtin` and rise with the pack size; see `demoGtin`. */
const medicine = (
  market: Market,
  firstGtin: number,
  pzns?: {scheme: 'PZN' | 'PZN7AT'; values: readonly [string, string, string]},
): Status => ({
  legalStatus: 'medicine-otc-pharmacyOnly',
  authorisationNumber: `DEMO-${market}-365-1`,
  firstAuthorised: '2021-03-15',
  holder: demoHolder,
  maxUnitsPerDay: 2,
  posology: [
    {_key: 'adults', population: 'adults', minAge: 18, unitsMin: 1, unitsMax: 2},
    {_key: 'adolescents', population: 'adolescents', minAge: 12, unitsMin: 1, unitsMax: 2},
  ],
  interactions: medicineInteractions,
  ...adApprovalIn(market, `DEMO-${market}-365-AD-1`),
  packs: SIZES.map((size, index) => {
    const value = pzns?.values[index]
    return demoPack({
      size,
      unit: 'effervescentTablet',
      gtin: firstGtin + index,
      hasLeaflet: true,
      ...(pzns && value && {pzn: {scheme: pzns.scheme, value}}),
    })
  }),
})

export const statuses = [
  statusIn(
    KEY,
    'DE',
    medicine('DE', 1, {scheme: 'PZN', values: ['99000070', '99000130', '99000360']}),
  ),
  statusIn(
    KEY,
    'AT',
    medicine('AT', 4, {scheme: 'PZN7AT', values: ['9900060', '9900120', '9900290']}),
  ),
  statusIn(KEY, 'CH', {...medicine('CH', 7), dispensingCategory: 'D'}),
  statusIn(KEY, 'GB', {legalStatus: 'notMarketed', packs: []}),
  statusIn(KEY, 'FR', medicine('FR', 10)),
  statusIn(KEY, 'IT', medicine('IT', 13)),
  statusIn(KEY, 'ES', medicine('ES', 16)),
  statusIn(KEY, 'PL', medicine('PL', 19)),
]

export const testStatus = statusIn(KEY, 'XX', medicine('XX', 101))
