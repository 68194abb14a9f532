import {gs1CheckDigit} from '#lib/pharmacy/identifiers/check-digits.ts'
import type {Pack} from '../types.ts'

/** GS1's prefix for examples: no real pack carries it. */
const EXAMPLE_PREFIX = '952'

/** A GTIN-13 of the example prefix. `serial` is given out once, to one pack: 1 gives 9520000000011. */
export function demoGtin(serial: number): string {
  const body = EXAMPLE_PREFIX + String(serial).padStart(9, '0')
  return body + gs1CheckDigit(body)
}

type DemoPack = {
  size: number
  unit: Pack['unit']
  gtin: number
  /** A food supplement has none: its pack says it all. */
  hasLeaflet: boolean
  /** A demo number whose check-digit remainder is 10, so that it can never be given to a real pack. */
  pzn?: {scheme: 'PZN' | 'PZN7AT'; value: string}
}

export const demoPack = ({size, unit, gtin, hasLeaflet, pzn}: DemoPack): Pack => ({
  _key: `${unit}-${size}`,
  size,
  unit,
  hasLeaflet,
  identifiers: [
    ...(pzn ? [{_key: pzn.scheme, ...pzn}] : []),
    {_key: 'GTIN', scheme: 'GTIN', value: demoGtin(gtin)},
  ],
})

export const demoHolder = {
  name: 'Aurelis Pharma (demo)',
  address: 'Demoplatz 1, 00000 Musterstadt',
} as const
