import {defineQuery} from 'groq'
import {z} from 'zod'
import {onRecord, sourcesIn} from './standing.ts'

/** What the law asks of a question: its words in every locale as the dataset has them. */

export const QUESTION_PAGE = `
  _id, _type, key, order, sourceLocale,
  "texts": *[_type == "questionText" && references(^._id)] | order(locale asc) {
    _id, _type, locale, title, answer,
    "document": @,
    "records": *[_type in ["approval", "reviewRequest"] && text._ref == ^._id]
  }
`

/** All of them in their order: the page of questions shows every one. */
export const QUESTION_PAGES_QUERY = defineQuery(
  `*[_type == "question"] | order(order asc, key asc) {${QUESTION_PAGE}}`,
)

const Page = z.object({
  _id: z.string(),
  _type: z.string(),
  key: z.string(),
  order: z.number(),
  sourceLocale: z.string().nullable(),
  texts: z.array(
    z.object({
      _id: z.string(),
      _type: z.string(),
      locale: z.string(),
      title: z.string().nullable(),
      /** Blocks of any type: their words are read wherever they stand. */
      answer: z
        .array(z.looseObject({_type: z.string(), _key: z.string()}))
        .nullable()
        .transform((answer) => answer ?? []),
      ...onRecord,
    }),
  ),
})

/** Each text knows its source, so that one that is judged alone is judged the same. */
export const QuestionPage = Page.transform(({texts, ...page}) => {
  const sourceFor = sourcesIn(texts, page.sourceLocale)
  return {...page, texts: texts.map((text) => ({...text, source: sourceFor(text)}))}
})
export type QuestionPage = z.infer<typeof QuestionPage>
