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
