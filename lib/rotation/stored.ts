import {z} from 'zod'
import {pseudoLocales, publicLocales} from '#lib/i18n/locales.ts'

/** The documents that rotation reads, as far as it reads them. Stored documents need not fit. */

const Reference = z.object({_ref: z.string()})

/** With every field it has: a warning is fixed for the whole of it. */
export const StoredText = z.looseObject({
  _id: z.string(),
  _type: z.literal('productText'),
  locale: z.enum([...publicLocales, ...pseudoLocales]),
  productMarket: z.looseObject({_ref: z.string()}),
})
export type StoredText = z.infer<typeof StoredText>

export const StoredStatus = z.object({
  _type: z.literal('productMarket'),
  legalStatus: z.string().startsWith('medicine-'),
  market: Reference,
})

export const StoredMarket = z.object({_type: z.literal('market'), code: z.string()})

const day = z.iso.date()

export const StoredNotice = z.object({
  _id: z.string(),
  key: z.string(),
  market: Reference,
  language: z.string(),
  rotationGroup: z.string(),
  rotationOrder: z
    .number()
    .nullish()
    .transform((order) => order ?? null),
  validFrom: day.nullish().transform((from) => from ?? null),
  validTo: day.nullish().transform((to) => to ?? null),
  version: z.number(),
})
export type StoredNotice = z.infer<typeof StoredNotice>

export const StoredUse = z.object({
  _id: z.string(),
  page: Reference,
  rotationGroup: z.string(),
  contentHash: z.string(),
  warningKey: z.string(),
  turn: z.number(),
})
export type StoredUse = z.infer<typeof StoredUse>

/** Those of a list that fit. */
export const fitting = <T>(schema: z.ZodType<T>, values: readonly unknown[]): T[] =>
  values.flatMap((value) => {
    const parsed = schema.safeParse(value)
    return parsed.success ? [parsed.data] : []
  })
