import 'server-only'
import {defineQuery} from 'next-sanity'
import {z} from 'zod'
import {CONDITION_TESTS, FORBIDDABLE, PLACES, factNames} from '#lib/disclaimer/facts.ts'
import {read} from './read.ts'

export const RULES_QUERY = defineQuery(`
  *[_type == "disclaimerRule"] | order(number asc) {
    number, severity, validFrom, validTo, explanation,
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

/**
 * Every rule of the dataset. One that an editor has left incomplete makes the answer broken, and with
 * it every page that asks: a rule that is dropped would be a notice forgotten.
 */
export const getRules = () => read(RULES_QUERY, z.array(Rule))
