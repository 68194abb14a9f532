import 'server-only'
import {defineQuery} from 'next-sanity'
import {z} from 'zod'
import {type Locale, marketOf} from '#lib/i18n/locales.ts'
import {REFERENCE, TEXT_BLOCK} from './body-query.ts'
import {citedIn} from './citations.ts'
import {asksForEmergency, withEmergency} from './emergency.ts'
import {fitting} from './fitting.ts'
import {TextBlock} from './portable-text.ts'
import {read, readPublished} from './read.ts'
import {Reference} from './reference.ts'
import {unfitIn} from './unfit.ts'

export const FAQ_QUERY = defineQuery(`
  *[_type == "questionText" && locale == $locale && defined(question->key)]
    | order(question->order asc, question->key asc) {
    _id, _type, title, isUncheckedTranslation,
    answer[]{_key, _type, ${TEXT_BLOCK}},
    "emergency": *[_type == "market" && code == $market] [0] .emergency,
    "question": question->{_id, key, "references": references[]->{${REFERENCE}}}
  }
`)

const Content = z.object({
  _id: z.string(),
  _type: z.string(),
  title: z.string(),
  answer: z.array(TextBlock).min(1),
  isUncheckedTranslation: z.boolean().nullable().transform(Boolean),
  /** The emergency number of the market. */
  emergency: z.string().nullable(),
  question: z.object({
    _id: z.string(),
    key: z.string(),
    references: z
      .array(Reference)
      .nullable()
      .transform((references) => references ?? []),
  }),
})

/** Its words are whole: what they cite is known, and the emergency number stands in them. */
export const Question = Content.superRefine((question, context) => {
  const listed = new Set(question.question.references.map(({_id}) => _id))
  const refuse = (path: string, message: string) =>
    context.addIssue({code: 'custom', path: [path], message})
  for (const source of [...citedIn(question.answer)].filter((id) => !listed.has(id)))
    refuse('answer', `cites "${source}", which is not among the references of the question`)
  if (question.emergency === null && asksForEmergency(question))
    refuse('emergency', 'the market has no emergency number to fill in')
}).transform(({emergency, ...question}) => withEmergency(question, emergency ?? ''))
export type Question = z.infer<typeof Question>

const asked = (locale: Locale) => ({locale, market: marketOf(locale)})

/** The questions that have words in a locale, in order. One that does not fit is left out. */
export const getQuestions = (locale: Locale) => read(FAQ_QUERY, fitting(Question), asked(locale))

/** Those left out, each with where it does not fit. */
export const getUnfitQuestions = (locale: Locale) =>
  readPublished(FAQ_QUERY, unfitIn(Question), asked(locale))
