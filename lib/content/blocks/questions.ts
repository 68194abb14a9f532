import {z} from 'zod'
import {TextBlock} from './text-block.ts'

/** The words of a question in the locale of the page. */
const QuestionText = z.object({
  _id: z.string(),
  _type: z.string(),
  title: z.string(),
  isUncheckedTranslation: z.boolean().nullable().transform(Boolean),
  answer: z.array(TextBlock),
})

export const Questions = z
  .object({
    _type: z.literal('questions'),
    _key: z.string(),
    title: z.string(),
    questions: z
      .array(z.object({key: z.string().nullable(), text: QuestionText.nullable()}))
      .nullable(),
  })
  // One that nobody has asked in this locale is left out: another language does not answer it.
  .transform(({questions, ...block}) => ({
    ...block,
    questions: (questions ?? []).flatMap(({key, text}) => (key && text ? [{key, ...text}] : [])),
  }))
export type Questions = z.infer<typeof Questions>
