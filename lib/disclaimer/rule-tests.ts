import {z} from 'zod'
import type {RuleCondition} from '#lib/content/rule.ts'
import {isValidAt} from './calendar.ts'
import {concerned} from './conditions.ts'
import {CONDITION_TESTS, FACTS, factNames, type FactName, type FactValue} from './facts.ts'
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
  fact: z.enum(factNames),
  test: z.enum(CONDITION_TESTS),
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

/** A page or product on which nothing but what the test gives is known. */
function factsOf(of: 'page' | 'product', given: Record<string, string>) {
  const names = factNames.filter((name) => FACTS[name].of === of)
  return Object.fromEntries(names.map((name) => [name, valueOf(name, given[name])]))
}

/** As the test writes it: a set of words is one string with commas. */
function valueOf(name: FactName, written: string | undefined): FactValue {
  if (FACTS[name].kind === 'words')
    return (written ?? '').split(',').flatMap((word) => word.trim() || [])
  if (written === undefined) return USUAL[name] ?? null
  return FACTS[name].kind === 'number' ? Number(written) : written
}

const USUAL: Partial<Record<FactName, string>> = {
  pageType: 'product',
  market: 'XX',
  language: 'en',
  role: 'subject',
  legalStatus: 'notMarketed',
  channel: 'web',
  isFallback: 'no',
  hasLeaflet: 'yes',
  recall: 'none',
  usesClaims: 'no',
}

// A test may name any value, also one that no page has: the rule then rests.
const pageOf = (given: Record<string, string>) =>
  ({...factsOf('page', given), products: [], isDemo: false, changesAt: []}) as unknown as Facts

const productOf = (given: Record<string, string>) =>
  ({key: 'tested', ...factsOf('product', given)}) as unknown as ProductFact
