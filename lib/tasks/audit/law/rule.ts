import {z} from 'zod'

/**
 * A rule as the dataset holds it, as far as the audit reads it. Names of facts, tests and things
 * forbidden are left open: one that the audit does not know is reported, never taken for none.
 */

const day = z.iso
  .date()
  .nullish()
  .transform((date) => date ?? null)

const Condition = z.object({
  fact: z.string(),
  test: z.string(),
  values: z
    .array(z.string())
    .nullish()
    .transform((values) => values ?? []),
  number: z
    .number()
    .nullish()
    .transform((number) => number ?? null),
})
export type Condition = z.infer<typeof Condition>

export const Rule = z.object({
  number: z.string(),
  explanation: z.string(),
  severity: z.string(),
  conditions: z.array(Condition).min(1),
  requires: z
    .array(z.object({notice: z.string(), place: z.string(), takesTurns: z.boolean().nullish()}))
    .nullish()
    .transform((requires) => requires ?? []),
  forbids: z
    .string()
    .nullish()
    .transform((forbids) => forbids ?? null),
  validFrom: day,
  validTo: day,
})
export type Rule = z.infer<typeof Rule>
