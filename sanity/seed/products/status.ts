import type {Market} from '#lib/i18n/locales.ts'
import {markets} from '../markets.ts'
import {referenceTo} from '../references-to.ts'
import type {Pack, Posology, ProductMarketDocument} from '../types.ts'
import {demoHolder, demoPack} from './identifiers.ts'

type Status = Omit<ProductMarketDocument, '_id' | '_type' | 'product' | 'market'>

/** What the label of a product says in every market where it is sold. */
export type Label = {
  key: string
  /** In the order in which the serials of their packs were given out. */
  soldIn: readonly Market[]
  unit: Pack['unit']
  sizes: readonly number[]
  /** The serial of the first pack, see `demoGtin`; they rise with the size, then with the market. */
  firstGtin: number
  /** One for each size. */
  pzns: {DE: readonly string[]; AT?: readonly string[]}
  posology: readonly Posology[]
}

/** A status in each of the eight markets: `marketed` where the product is sold, none elsewhere. */
export const statusesOf = (label: Label, marketed: (market: Market) => Status) =>
  markets.map(({code}) =>
    statusIn(
      label.key,
      code,
      label.soldIn.includes(code) ? marketed(code) : {legalStatus: 'notMarketed', packs: []},
    ),
  )

/** What a product is in one market. */
export const statusIn = (key: string, market: Market, status: Status): ProductMarketDocument => ({
  _id: `productMarket-${key}-${market}`,
  _type: 'productMarket',
  product: referenceTo(`product-${key}`),
  market: referenceTo(`market-${market}`),
  ...status,
})

/** What every label has, whatever the law makes of the product. */
export const labelled = (label: Label, market: Market, {hasLeaflet}: {hasLeaflet: boolean}) => ({
  holder: demoHolder,
  maxUnitsPerDay: Math.max(...label.posology.map(({unitsMax}) => unitsMax)),
  posology: [...label.posology],
  packs: label.sizes.map((size, index) => {
    const pzn = pznOf(label, market, index)
    const gtin = label.firstGtin + label.soldIn.indexOf(market) * label.sizes.length + index
    return demoPack({size, unit: label.unit, gtin, hasLeaflet, ...(pzn && {pzn})})
  }),
})

const SCHEMES = {DE: 'PZN', AT: 'PZN7AT'} as const

function pznOf({pzns}: Label, market: Market, index: number) {
  if (market !== 'DE' && market !== 'AT') return undefined
  const value = pzns[market]?.[index]
  return value === undefined ? undefined : {scheme: SCHEMES[market], value}
}
