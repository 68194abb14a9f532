import {z} from 'zod'

/** Paragraphs, headings and items of lists, with what stands between their words and marks them. */

const Span = z.object({
  _type: z.literal('span'),
  _key: z.string(),
  text: z.string(),
  marks: z
    .array(z.string())
    .nullish()
    .transform((marks) => marks ?? []),
})

/** Points to a source by its id. */
const Citation = z.object({
  _type: z.literal('citation'),
  _key: z.string(),
  source: z.string(),
  /** Its source's place among the references, from 1; null where those do not stand on the page. */
  number: z
    .number()
    .nullish()
    .transform((number) => number ?? null),
  /** Whether it is the first of its source: there the list of references leads back to. */
  isFirst: z.boolean().nullish().transform(Boolean),
})
export type Citation = z.infer<typeof Citation>

/** Marks words that the glossary explains; `term` is the key of the term, null where it is gone. */
const GlossaryTerm = z.object({
  _type: z.literal('glossaryTerm'),
  _key: z.string(),
  term: z.string().nullable(),
})
export type GlossaryTerm = z.infer<typeof GlossaryTerm>

const Link = z.object({_type: z.literal('link'), _key: z.string(), href: z.string()})

export const TextBlock = z.object({
  _type: z.literal('block'),
  _key: z.string(),
  style: z
    .enum(['normal', 'h2', 'h3'])
    .nullish()
    .transform((style) => style ?? 'normal'),
  listItem: z
    .enum(['bullet', 'number'])
    .nullish()
    .transform((item) => item ?? undefined),
  level: z
    .number()
    .nullish()
    .transform((level) => level ?? undefined),
  children: z.array(z.discriminatedUnion('_type', [Span, Citation])),
  markDefs: z
    .array(z.discriminatedUnion('_type', [Link, GlossaryTerm]))
    .nullish()
    .transform((definitions) => definitions ?? []),
})
export type TextBlock = z.infer<typeof TextBlock>
