import {z} from 'zod'
import {Reference} from '../reference.ts'

/** What studies found on a question, and how sure that is; words in the language of the page. */
const EvidenceStatement = z.object({
  _id: z.string(),
  _type: z.string(),
  question: z.string().nullable(),
  population: z.string().nullable(),
  direction: z.enum(['benefit', 'noBenefit', 'conflicting']),
  certainty: z.enum(['high', 'moderate', 'low', 'veryLow']),
  searchDate: z.iso.date(),
  references: z
    .array(Reference)
    .nullable()
    .transform((references) => references ?? []),
})

export const EvidenceBox = z.object({
  _type: z.literal('evidenceBox'),
  _key: z.string(),
  title: z.string(),
  finding: z.string(),
  statement: EvidenceStatement.nullable(),
})
export type EvidenceBox = z.infer<typeof EvidenceBox>
