import 'server-only'
import {defineQuery} from 'next-sanity'
import {z} from 'zod'
import {fitting} from './fitting.ts'
import {read, readPublished} from './read.ts'

/**
 * The words and addresses of everything with an address, in all locales, for lists and the sitemap.
 * Which of them may be shown is decided page by page.
 */
export const LISTING_QUERY = defineQuery(`{
  "articles": *[_type == "article"] | order(key asc) {
    _id, key,
    "texts": *[_type == "articleText" && references(^._id)] | order(locale asc) {
      locale, title, standfirst, "slug": slug.current, _updatedAt
    }
  },
  "products": *[_type == "product"] | order(key asc) {
    _id, key,
    "markets": *[_type == "productMarket" && references(^._id)] | order(_id asc) {
      "texts": *[_type == "productText" && references(^._id)] | order(locale asc) {
        locale, displayName, summary, "slug": slug.current, _updatedAt
      }
    }
  }
}`)

const ArticleWords = z.object({
  locale: z.string(),
  title: z.string(),
  standfirst: z.string().nullable(),
  slug: z.string(),
  _updatedAt: z.string(),
})

const ProductWords = z.object({
  locale: z.string(),
  displayName: z.string(),
  summary: z.string().nullable(),
  slug: z.string(),
  _updatedAt: z.string(),
})

export const Listing = z.object({
  articles: fitting(z.object({_id: z.string(), key: z.string(), texts: fitting(ArticleWords)})),
  products: fitting(
    z.object({
      _id: z.string(),
      key: z.string(),
      markets: z.array(z.object({texts: fitting(ProductWords)})),
    }),
  ),
})
export type Listing = z.infer<typeof Listing>

export const getListing = () => read(LISTING_QUERY, Listing)

/** The same without a request: for what a build prerenders. */
export const getPublishedListing = () => readPublished(LISTING_QUERY, Listing)
