import {defineQuery} from 'groq'
import {z} from 'zod'
import {TopicClass} from '#lib/content/topic-class.ts'

/** What the law asks of an article: its facts, and its words in every locale as the dataset has them. */

export const ARTICLE_PAGE = `
  _id, _type, key, topicClass, tags,
  "evidenceDirection": evidence.direction,
  "productIds": coalesce(relatedProducts[]._ref, []),
  "texts": *[_type == "articleText" && references(^._id)] | order(locale asc) {
    _id, _type, locale, "slug": slug.current, title, standfirst, description,
    author, reviewNote, nextReview, body
  }
`

export const ARTICLE_PAGE_QUERY = defineQuery(
  `*[_type == "article" && _id == $id] [0] {${ARTICLE_PAGE}}`,
)

export const ArticlePage = z.object({
  _id: z.string(),
  _type: z.string(),
  key: z.string(),
  topicClass: TopicClass,
  evidenceDirection: z.string().nullable(),
  tags: z
    .array(z.string())
    .nullable()
    .transform((tags) => tags ?? []),
  productIds: z.array(z.string()),
  texts: z.array(
    z.object({
      _id: z.string(),
      _type: z.string(),
      locale: z.string(),
      slug: z.string().nullable(),
      title: z.string().nullable(),
      standfirst: z.string().nullable(),
      description: z.string().nullable(),
      author: z.string().nullable(),
      reviewNote: z.string().nullable(),
      nextReview: z.iso.date().nullable(),
      /** Blocks of any type: their words are read wherever they stand. */
      body: z
        .array(z.looseObject({_type: z.string(), _key: z.string()}))
        .nullable()
        .transform((body) => body ?? []),
    }),
  ),
})
export type ArticlePage = z.infer<typeof ArticlePage>
