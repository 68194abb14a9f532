import {z} from 'zod'

const day = z.iso
  .date()
  .nullish()
  .transform((date) => date ?? null)

/** A notice as the dataset holds it; its market is a reference until the dataset resolves it. */
export const NoticeDocument = z.object({
  _id: z.string(),
  key: z.string(),
  kind: z.string(),
  market: z.object({_ref: z.string()}),
  language: z.string(),
  text: z.string(),
  mustBeVerbatim: z
    .boolean()
    .nullish()
    .transform((must) => must ?? false),
  verification: z.string(),
  validFrom: day,
  validTo: day,
  version: z.number(),
  /** The group of notices of which a page carries one, where they take turns. */
  rotationGroup: z.string().nullish().catch(null),
})

/** The text of a notice in one market and language. */
export type NoticeText = Omit<z.infer<typeof NoticeDocument>, 'market'> & {market: string}
