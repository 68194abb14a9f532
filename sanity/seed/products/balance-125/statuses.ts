import type {Market} from '#lib/i18n/locales.ts'
import {demoHolder, demoPack} from '../identifiers.ts'
import {type Status, statusIn} from '../status.ts'
import {KEY} from './product.ts'

const supplement = (gtin: number, pzn?: {scheme: 'PZN' | 'PZN7AT'; value: string}): Status => ({
  legalStatus: 'foodSupplement',
  holder: demoHolder,
  maxUnitsPerDay: 2,
  posology: [{_key: 'adults', population: 'adults', minAge: 18, unitsMin: 2, unitsMax: 2}],
  packs: [demoPack({size: 60, unit: 'tablet', gtin, hasLeaflet: false, ...(pzn && {pzn})})],
})

/** A food supplement everywhere, so it has no authorisation number and no indication anywhere. */
export const statuses = [
  statusIn(KEY, 'DE', supplement(22, {scheme: 'PZN', value: '99000420'})),
  statusIn(KEY, 'AT', supplement(23, {scheme: 'PZN7AT', value: '9900350'})),
  ...(
    [
      ['CH', 24],
      ['GB', 25],
      ['FR', 26],
      ['IT', 27],
      ['ES', 28],
      ['PL', 29],
    ] as const satisfies (readonly [Market, number])[]
  ).map(([market, gtin]) => statusIn(KEY, market, supplement(gtin))),
]

export const testStatus = statusIn(KEY, 'XX', supplement(104))
