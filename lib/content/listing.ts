import 'server-only'
import {defineQuery} from 'next-sanity'
import {z} from 'zod'
import {productMarkets} from './product-markets.ts'
import {read, readPublished} from './read.ts'
import {TopicClass} from './topic-class.ts'

/**
 * Everything with an address, as far as listings, alternates and the sitemap need it: all locales at
 * once, because what one locale may list is decided beside what the others may.
 */
export const LISTING_QUERY = defineQuery(`{
  "articles": *[_type == "article"] | order(key asc) {
    key, topicClass,
    "productKeys": coalesce(relatedProducts[]->key, []),
    "texts": *[_type == "articleText" && references(^._id)] | order(locale asc) {
      locale, title, standfirst, "slug": slug.current, _updatedAt
    }
  },
  "products": *[_type == "product"] | order(key asc) {
    key,
    "markets": *[_type == "productMarket" && references(^._id)] | order(_id asc) {
      legalStatus, dispensingCategory,
      "dailyDoseMg": maxUnitsPerDay * math::sum(^.substances[].elementalMg),
      "market": market->code,
      "texts": *[_type == "productText" && references(^._id)] | order(locale asc) {
        locale, displayName, summary, "slug": slug.current, _updatedAt
      }
    }
  }
}`)

export const Listing = z.object({
  articles: z.array(
    z.object({
      key: z.string(),
      topicClass: TopicClass,
      productKeys: z.array(z.string().nullable()),
      texts: z.array(
        z.object({
          locale: z.string(),
          title: z.string(),
          standfirst: z.string().nullable(),
          slug: z.string(),
          _updatedAt: z.string(),
        }),
      ),
    }),
  ),
  products: z.array(
    z.object({
      key: z.string(),
      markets: productMarkets({summary: z.string().nullable(), _updatedAt: z.string()}),
    }),
  ),
})
export type Listing = z.infer<typeof Listing>

export const getListing = () => read(LISTING_QUERY, Listing)

/** The same without a request: for what a build prerenders. */
export const getPublishedListing = () => readPublished(LISTING_QUERY, Listing)
