import type {NoticeText} from '#lib/content/notice-text.ts'
import type {Rule} from '#lib/content/rule.ts'
import {isValidAt, nextChangeOf} from './calendar.ts'
import {concerned} from './conditions.ts'
import {ungoverned} from './governed.ts'
import {answersTo, type Complaint, complaintsOf, refusalsOf} from './requirements.ts'
import type {Facts, ProductFact, Reason, RequiredNotice, RuleOutcome, Verdict} from './types.ts'

/**
 * Decides which notices a page needs, which products it may not lead to, and whether it may be shown.
 *
 * Beside what rules require stand the notices an editor has added, and they fail as closed.
 *
 * Pure, total, and the same in whatever order rules and texts come. A product that a rule forbids is
 * off the page, so it requires nothing: forbid beats require; where the page is about it, nothing is
 * left to show. A notice without a valid text in the page's own market and language withholds the page;
 * another language never stands in. So does a regulated product that no rule in force requires a
 * notice for: a rule that was lost must not pass for a duty that never was.
 *
 * @param now an instant; validity is counted in calendar days of UTC
 */
export function evaluate(
  facts: Facts,
  unsorted: readonly Rule[],
  texts: readonly NoticeText[],
  now: Date,
): Verdict {
  const rules = unsorted.toSorted((a, b) => compare(a.number, b.number))
  const inForce = rules.filter((rule) => isValidAt(rule, now))
  const forbiddenProducts = inForce
    .filter(({forbids, severity}) => forbids === 'product' && severity === 'block')
    .flatMap((rule) =>
      (concerned(rule, facts, facts.products) ?? [])
        .filter(({role}) => role === 'teaser')
        .map(({key}) => ({key, rule: rule.number})),
    )
  const isAllowed = ({key, role}: ProductFact) =>
    role === 'subject' || !forbiddenProducts.some((forbidden) => forbidden.key === key)
  const products = facts.products.filter(isAllowed)
  const own = texts.filter(
    ({market, language}) => market === facts.market && language === facts.language,
  )
  const answered = (known: Facts) => {
    const applying = inForce.filter((rule) => concerned(rule, known, products) !== null)
    return {applying, answers: answersTo(applying, own, {...known, products}, now)}
  }
  // Why words may not stand is known only once they are asked for; then the rules that ask about it are.
  const before = answered(facts)
  const known = {...facts, refusedNotices: refusalsOf(before.answers)}
  const {applying, answers} = answered(known)
  const complaints = [
    ...complaintsOf(answers),
    ...applying.flatMap((rule) => refusalBy(rule, concerned(rule, known, products) ?? [])),
  ]
  const withSeverity = (severity: Rule['severity']) =>
    complaints.filter((complaint) => complaint.severity === severity).map(({reason}) => reason)
  const reasons = [...withSeverity('block'), ...ungoverned(known, products, applying)]
  const warnings = withSeverity('warn')
  const required = new Set([...before.answers, ...answers].map(({key}) => key))
  const notices = answers.flatMap(({notice}) => notice ?? [])

  return {
    status: reasons.length > 0 ? 'withheld' : 'shown',
    notices,
    forbiddenProducts,
    forbiddenElements: applying.flatMap(({forbids, number}) =>
      forbids === null || forbids === 'page' || forbids === 'product'
        ? []
        : [{element: forbids, rule: number}],
    ),
    reasons,
    warnings,
    rules: rules.map((rule) =>
      outcomeOf(rule, {
        applies:
          applying.includes(rule) || forbiddenProducts.some((found) => found.rule === rule.number),
        notices,
        reasons,
        warnings,
      }),
    ),
    nextChangeAt: nextChangeOf(
      [...rules, ...own.filter(({key}) => required.has(key))],
      now,
      facts.changesAt,
    ),
  }
}

const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b))

/** What a rule says against the page, or against a product that is left on it. */
function refusalBy(rule: Rule, products: readonly ProductFact[]): Complaint[] {
  if (rule.forbids !== 'page' && rule.forbids !== 'product') return []
  if (rule.forbids === 'product' && products.length === 0) return []
  return [
    {
      severity: rule.severity,
      reason: {
        rules: [rule.number],
        words: rule.explanation,
        facts: rule.conditions.map(({fact}) => fact),
        product: products[0]?.key ?? null,
        notice: null,
      },
    },
  ]
}

function outcomeOf(
  {number, requires, forbids, legalBasis}: Rule,
  found: {
    applies: boolean
    notices: readonly RequiredNotice[]
    reasons: readonly Reason[]
    warnings: readonly Reason[]
  },
): RuleOutcome {
  const isBehind = ({rules}: Reason) => rules.includes(number)
  // Of notices that take turns, those whose turn it is.
  const required = requires.flatMap(({notice, takesTurns}) => {
    const taken = found.notices
      .filter(({rotationGroup, rules}) => rotationGroup === notice && rules.includes(number))
      .map(({key}) => key)
    return takesTurns && taken.length > 0 ? taken : [notice]
  })
  const outcome = {number, requires: required, forbids, legalBasis}
  if (!found.applies) return {...outcome, verdict: 'notApplicable'}
  if (found.reasons.some(isBehind)) return {...outcome, verdict: 'block'}
  return {...outcome, verdict: found.warnings.some(isBehind) ? 'warn' : 'pass'}
}
