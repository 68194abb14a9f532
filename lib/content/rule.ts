import {defineQuery} from 'groq'
import {z} from 'zod'
import {CONDITION_TESTS, FORBIDDABLE, PLACES, factNames} from '#lib/disclaimer/facts.ts'

/** A rule as the dataset has it: read by the site and, with drafts in it, by the Studio. */
export const RULES_QUERY = defineQuery(`
  *[_type == "disclaimerRule"] | order(number asc) {
    _id, number, severity, validFrom, validTo, explanation,
    "conditions": coalesce(conditions[]{fact, test, values, number}, []),
    "requires": coalesce(requires[]{notice, place, takesTurns}, []),
    forbids,
    "legalBasis": coalesce(legalBasis[]{citation, url}, [])
  }
`)

export const RuleCondition = z.object({
  fact: z.enum(factNames),
  test: z.enum(CONDITION_TESTS),
  values: z
    .array(z.string())
    .nullish()
    .transform((values) => values ?? []),
  number: z
    .number()
    .nullish()
    .transform((number) => number ?? null),
})
export type RuleCondition = z.infer<typeof RuleCondition>

export const Rule = z.object({
  number: z.string(),
  severity: z.enum(['block', 'warn']),
  validFrom: z.iso.date().nullable(),
  validTo: z.iso.date().nullable(),
  explanation: z.string(),
  conditions: z.array(RuleCondition),
  requires: z.array(
    z.object({
      /** The key of a notice, or of a group of notices that take turns. */
      notice: z.string(),
      place: z.enum(PLACES),
      takesTurns: z.boolean().nullish().transform(Boolean),
    }),
  ),
  forbids: z.enum(FORBIDDABLE).nullable(),
  legalBasis: z.array(z.object({citation: z.string(), url: z.string().nullable()})),
})
export type Rule = z.infer<typeof Rule>
