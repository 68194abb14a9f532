import {z} from 'zod'
import type {RuleCondition} from '#lib/content/rule.ts'
import {isValidAt} from './calendar.ts'
import {concerned} from './conditions.ts'
import type {Facts, ProductFact} from './types.ts'

/**
 * The tests a rule carries in its own document: on a day, with facts of one page and one product, does
 * it apply? They run in `npm test` and in the Studio while the rule is edited.
 */

const list = <Item extends z.ZodType>(item: Item) =>
  z
    .array(item)
    .nullish()
    .transform((items) => items ?? [])

const day = z.iso
  .date()
  .nullish()
  .transform((date) => date ?? null)

const Condition: z.ZodType<RuleCondition> = z.object({
  fact: z.enum([
    'pageType',
    'market',
    'language',
    'topicClass',
    'role',
    'legalStatus',
    'dispensingCategory',
    'dailyDoseMg',
  ]),
  test: z.enum(['isOneOf', 'isAbove', 'isAtLeast', 'isBelow', 'isAtMost']),
  values: list(z.string()),
  number: z
    .number()
    .nullish()
    .transform((number) => number ?? null),
})

const RuleTest = z.object({
  title: z.string(),
  on: day,
  given: list(z.object({fact: z.string(), value: z.string()})),
  expects: z.enum(['applies', 'rests']),
})
type RuleTest = z.infer<typeof RuleTest>

const TestedRule = z.object({
  conditions: list(Condition),
  validFrom: day,
  validTo: day,
  tests: list(RuleTest),
})
type TestedRule = z.infer<typeof TestedRule>

/**
 * What is wrong with a rule by its own tests, a sentence each; none when it holds. A rule needs one
 * test at least where it applies and one where it does not.
 *
 * @param document the rule as it is in the dataset, or as it is being edited
 */
export function problemsOfRule(document: unknown): string[] {
  const parsed = TestedRule.safeParse(document)
  if (!parsed.success) return parsed.error.issues.map(issueInWords)
  const rule = parsed.data
  const missing = (['applies', 'rests'] as const).filter(
    (expects) => !rule.tests.some((test) => test.expects === expects),
  )
  return [
    ...missing.map((expects) => `Add a test in which the rule ${expects}.`),
    ...rule.tests.flatMap((test) => {
      const actual = outcome(rule, test)
      if (actual === test.expects) return []
      return [`The test “${test.title}” expects that the rule ${test.expects}; it ${actual}.`]
    }),
  ]
}

const issueInWords = ({path, message}: z.core.$ZodIssue) => `${path.join('.')}: ${message}`

function outcome(rule: TestedRule, {on, given}: RuleTest): RuleTest['expects'] {
  const facts = Object.fromEntries(given.map(({fact, value}) => [fact, value]))
  const now = new Date(on === null ? TYPICAL_DAY : `${on}T12:00:00Z`)
  const applies =
    isValidAt(rule, now) && concerned(rule, pageOf(facts), [productOf(facts)]) !== null
  return applies ? 'applies' : 'rests'
}

/** Where a test names no day, the day itself is not what it tests. */
const TYPICAL_DAY = '2026-11-25T12:00:00Z'

// A test may name any value, also one that no page has: the rule then rests.
const pageOf = (facts: Record<string, string>): Facts => ({
  pageType: (facts['pageType'] ?? 'product') as Facts['pageType'],
  market: (facts['market'] ?? 'XX') as Facts['market'],
  language: (facts['language'] ?? 'en') as Facts['language'],
  topicClass: (facts['topicClass'] ?? null) as Facts['topicClass'],
  products: [],
  isDemo: false,
})

const productOf = (facts: Record<string, string>): ProductFact => ({
  key: 'tested',
  role: (facts['role'] ?? 'subject') as ProductFact['role'],
  legalStatus: (facts['legalStatus'] ?? 'notMarketed') as ProductFact['legalStatus'],
  dispensingCategory: facts['dispensingCategory'] ?? null,
  dailyDoseMg: facts['dailyDoseMg'] === undefined ? null : Number(facts['dailyDoseMg']),
})
