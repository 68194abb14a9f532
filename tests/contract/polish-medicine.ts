import {poland} from '#sanity/seed/disclaimers/pl.ts'
import {markets} from '#sanity/seed/markets.ts'
import type {Client} from './clients.ts'

/** The id of the Polish words of a medicine that only these tests know. */
export const WORDS = 'productText-turns-pl-PL'

export const STATUS = 'productMarket-turns-PL'

const reference = (_ref: string) => ({_type: 'reference', _ref})

export const words = (displayName: string, _id = WORDS) => ({
  _id,
  _type: 'productText',
  locale: 'pl-PL',
  productMarket: reference(STATUS),
  displayName,
  slug: {_type: 'slug', current: 'magnez'},
})

export const status = (legalStatus: string) => ({
  _id: STATUS,
  _type: 'productMarket',
  product: reference('product-turns'),
  market: reference('market-PL'),
  legalStatus,
})

/** The law of Poland and a medicine in it, without words. */
export async function layPolishLaw(client: Client) {
  const [market] = markets.filter(({code}) => code === 'PL')
  if (!market) throw new Error('Poland is not in the seed')
  const transaction = client
    .transaction()
    .createOrReplace(market)
    .createOrReplace({_id: 'product-turns', _type: 'product', key: 'turns'})
    .createOrReplace(status('medicine-gsl'))
  for (const notice of poland) transaction.createOrReplace(notice)
  await transaction.commit()
}

export type LedgerEntry = {
  _id: string
  turn: number
  warningKey: string
  contentHash: string
  usedAt: string
  previous?: {_ref: string}
  [field: string]: unknown
}

export const ledgerOf = (client: Client, page = WORDS) =>
  client.fetch<LedgerEntry[]>('*[_type == "warningUse" && page._ref == $page] | order(turn asc)', {
    page,
  })

/** The warnings of a page's advertisements in their order, without what they have in common. */
export const warningsOf = async (client: Client, page = WORDS) =>
  (await ledgerOf(client, page)).map(({warningKey}) => warningKey.replace('medicine-leaflet-', ''))
