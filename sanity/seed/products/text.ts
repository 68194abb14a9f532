import {marketOf} from '#lib/i18n/locales.ts'
import {referenceTo} from '../references-to.ts'
import type {ProductTextDocument} from '../types.ts'

type Words = Omit<
  ProductTextDocument,
  '_id' | '_type' | 'productMarket' | 'slug' | 'formerSlugs'
> & {slug: string}

/** The words for one product in one locale; the locale's market says which status they hang on. */
export const productText = (key: string, {slug, ...words}: Words): ProductTextDocument => ({
  _id: `productText-${key}-${words.locale}`,
  _type: 'productText',
  productMarket: referenceTo(`productMarket-${key}-${marketOf(words.locale)}`),
  slug: {_type: 'slug', current: slug},
  formerSlugs: [],
  ...words,
})
