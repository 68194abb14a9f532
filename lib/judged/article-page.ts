import {defineQuery} from 'groq'
import {z} from 'zod'
import {TopicClass} from '#lib/content/topic-class.ts'
import {onRecord, sourcesIn} from './standing.ts'

/** What the law asks of an article: its facts, and its words in every locale as the dataset has them. */

export const ARTICLE_PAGE = `
  _id, _type, key, topicClass, sourceLocale,
  "tags": coalesce(tags, []),
  "evidence": array::unique(coalesce(evidence[]->direction, [])),
  "evidenceIds": coalesce(evidence[]._ref, []),
  "productIds": coalesce(relatedProducts[]._ref, []),
  "texts": *[_type == "articleText" && references(^._id)] | order(locale asc) {
    _id, _type, locale, "slug": slug.current, title, standfirst, description,
    author, reviewNote, body,
    "answers": *[
      _type == "questionText" && locale == ^.locale && question._ref in ^.body[].questions[]._ref
    ] | order(_id asc) {_id, title, answer},
    "statements": coalesce(
      body[_type == "evidenceBox" && defined(statement)].statement->{
        _id, question[]{language, value}, population[]{language, value}
      }, []),
    "document": @,
    "records": *[_type in ["approval", "reviewRequest"] && text._ref == ^._id]
  }
`

export const ARTICLE_PAGE_QUERY = defineQuery(
  `*[_type == "article" && _id == $id] [0] {${ARTICLE_PAGE}}`,
)

const Localized = z
  .array(z.object({language: z.string(), value: z.string()}))
  .nullable()
  .transform((words) => words ?? [])

const Page = z.object({
  _id: z.string(),
  _type: z.string(),
  key: z.string(),
  topicClass: TopicClass,
  /** What the studies found, statement by statement. */
  evidence: z
    .array(z.string().nullable())
    .transform((directions) => directions.flatMap((direction) => direction ?? [])),
  evidenceIds: z.array(z.string()),
  tags: z
    .array(z.string())
    .nullable()
    .transform((tags) => tags ?? []),
  sourceLocale: z.string().nullable(),
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
      /** Blocks of any type: their words are read wherever they stand. */
      body: z
        .array(z.looseObject({_type: z.string(), _key: z.string()}))
        .nullable()
        .transform((body) => body ?? []),
      /** The words of its questions in its own locale. */
      answers: z.array(
        z.object({_id: z.string(), title: z.string().nullable(), answer: z.unknown()}),
      ),
      statements: z
        .array(z.object({_id: z.string(), question: Localized, population: Localized}).nullable())
        .transform((statements) => statements.flatMap((statement) => statement ?? [])),
      ...onRecord,
    }),
  ),
})

/** Each text knows its source, so that one that is judged alone is judged the same. */
export const ArticlePage = Page.transform(({texts, ...page}) => {
  const sourceFor = sourcesIn(texts, page.sourceLocale)
  return {...page, texts: texts.map((text) => ({...text, source: sourceFor(text)}))}
})
export type ArticlePage = z.infer<typeof ArticlePage>
