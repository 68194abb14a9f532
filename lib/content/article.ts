import 'server-only'
import {defineQuery} from 'next-sanity'
import {z} from 'zod'
import {type Locale, marketOf} from '#lib/i18n/locales.ts'
import {BODY, REFERENCE} from './body-query.ts'
import {citedIn, numbered} from './citations.ts'
import {asksForEmergency, withEmergency} from './emergency.ts'
import {Body} from './portable-text.ts'
import {read} from './read.ts'
import {Reference} from './reference.ts'
import {TopicClass} from './topic-class.ts'

export const ARTICLE_QUERY = defineQuery(`
  *[_type == "articleText" && locale == $locale && slug.current == $slug] | order(_id asc) [0] {
    _id, _type, locale, title, standfirst, description, author, reviewNote, lastReviewed, nextReview,
    isUncheckedTranslation,
    "slug": slug.current,
    "emergency": *[_type == "market" && code == $market] [0] .emergency,
    body[]{${BODY}},
    "references": references[]->{${REFERENCE}},
    "article": article->{
      _id, _type, key, topicClass,
      "products": coalesce(relatedProducts[]->{
        _id, key,
        "markets": *[_type == "productMarket" && references(^._id)] {
          "texts": *[_type == "productText" && locale == $locale && references(^._id)] {
            locale, displayName, summary, "slug": slug.current
          }
        }
      }, [])
    }
  }
`)

const RelatedProduct = z.object({
  _id: z.string(),
  key: z.string(),
  markets: z.array(
    z.object({
      texts: z.array(
        z.object({
          locale: z.string(),
          displayName: z.string(),
          summary: z.string().nullable(),
          slug: z.string(),
        }),
      ),
    }),
  ),
})

const Content = z.object({
  _id: z.string(),
  _type: z.string(),
  locale: z.string(),
  title: z.string(),
  slug: z.string(),
  standfirst: z.string().nullable(),
  description: z.string().nullable(),
  /** The emergency number of the market. */
  emergency: z.string().nullable(),
  body: Body.nullable().transform((body) => body ?? []),
  author: z.string().nullable(),
  reviewNote: z.string().nullable(),
  lastReviewed: z.iso.date().nullable(),
  nextReview: z.iso.date().nullable(),
  isUncheckedTranslation: z.boolean().nullable().transform(Boolean),
  references: z
    .array(Reference)
    .nullable()
    .transform((references) => references ?? []),
  article: z.object({
    _id: z.string(),
    _type: z.string(),
    key: z.string(),
    topicClass: TopicClass,
    products: z.array(RelatedProduct),
  }),
})

/** Its words are whole: the emergency number stands in them, and every citation has its number. */
export const Article = Content.superRefine((article, context) => {
  const listed = new Set(article.references.map(({_id}) => _id))
  const refuse = (path: string, message: string) =>
    context.addIssue({code: 'custom', path: [path], message})
  for (const source of [...citedIn(article.body)].filter((id) => !listed.has(id)))
    refuse('body', `cites "${source}", which is not among the references`)
  if (article.emergency === null && asksForEmergency(article))
    refuse('emergency', 'the market has no emergency number to fill in')
}).transform(({emergency, ...article}) =>
  withEmergency(
    {
      ...article,
      body: numbered(
        article.body,
        article.references.map(({_id}) => _id),
      ),
    },
    emergency ?? '',
  ),
)
export type Article = z.infer<typeof Article>

/**
 * The article at an address, with the words of its products in the same locale.
 *
 * @param reader the locale it is read in, where that is another: its market decides the emergency number
 */
export const getArticle = (locale: Locale, slug: string, reader = locale) =>
  read(ARTICLE_QUERY, Article.nullable(), {locale, slug, market: marketOf(reader)})
