import type {NoticeText} from '#lib/content/notice-text.ts'
import type {Rule} from '#lib/content/rule.ts'
import {isValidAt, nextChangeOf} from './calendar.ts'
import {concerned} from './conditions.ts'
import {ungoverned} from './governed.ts'
import type {Facts, Place, ProductFact, RequiredNotice, Verdict} from './types.ts'

/**
 * Decides which notices a page needs, which products it may not lead to, and whether it may be shown.
 *
 * Pure and total. A product that a rule forbids is off the page, so it requires nothing: forbid beats
 * require. A notice without a valid text in the page's own market and language withholds the page;
 * another language never stands in. So does a regulated product that no rule in force requires a
 * notice for: a rule that was lost must not pass for a duty that never was.
 *
 * @param now an instant; validity is counted in calendar days of UTC
 */
export function evaluate(
  facts: Facts,
  rules: readonly Rule[],
  texts: readonly NoticeText[],
  now: Date,
): Verdict {
  const inForce = rules.filter((rule) => isValidAt(rule, now))
  const forbiddenProducts = inForce
    .filter(({forbids}) => forbids === 'product')
    .flatMap((rule) =>
      (concerned(rule, facts, facts.products) ?? []).map(({key}) => ({key, rule: rule.number})),
    )
  const isAllowed = ({key, role}: ProductFact) =>
    role === 'subject' || !forbiddenProducts.some((forbidden) => forbidden.key === key)
  const products = facts.products.filter(isAllowed)
  const applying = inForce.filter((rule) => concerned(rule, facts, products) !== null)

  const own = texts.filter(
    ({market, language}) => market === facts.market && language === facts.language,
  )
  const required = requirementsOf(applying)
  const answers = Array.from(required, ([key, requirement]) => {
    const found = own.find((text) => text.key === key && isValidAt(text, now))
    return answerTo(key, requirement, found, facts)
  })
  const refusals = applying.filter(({forbids}) => forbids === 'page').map(refusalBy)
  const complaints = [...answers.flatMap(({complaint}) => complaint ?? []), ...refusals]
  const reasons = [...withSeverity(complaints, 'block'), ...ungoverned(facts, products, applying)]

  return {
    status: reasons.length > 0 ? 'withheld' : 'shown',
    notices: answers.flatMap(({notice}) => notice ?? []),
    forbiddenProducts,
    reasons,
    warnings: withSeverity(complaints, 'warn'),
    nextChangeAt: nextChangeOf([...rules, ...own.filter(({key}) => required.has(key))], now),
  }
}

type Requirement = {place: Place; severity: Rule['severity']; rules: string[]}

/** Every notice once; the first rule says where it stands, the gravest how much it matters. */
function requirementsOf(applying: readonly Rule[]): Map<string, Requirement> {
  const required = new Map<string, Requirement>()
  for (const {number, severity, requires} of applying) {
    for (const {notice, place} of requires) {
      const entry = required.get(notice) ?? {place, severity, rules: []}
      if (severity === 'block') entry.severity = 'block'
      entry.rules.push(number)
      required.set(notice, entry)
    }
  }
  return required
}

type Complaint = {severity: Rule['severity']; words: string}

type RequirementAnswer = {notice: RequiredNotice | null; complaint: Complaint | null}

function answerTo(
  key: string,
  {place, severity, rules}: Requirement,
  found: NoticeText | undefined,
  facts: Facts,
): RequirementAnswer {
  const problem = found
    ? flaw(found, facts)
    : `has no text in ${facts.language} for market ${facts.market}`
  if (found && !problem) return {notice: {...found, place, rules}, complaint: null}
  return {
    notice: null,
    complaint: {severity, words: `${rules.join(', ')}: the notice "${key}" ${problem}`},
  }
}

const refusalBy = ({number, severity, explanation}: Rule): Complaint => ({
  severity,
  words: `${number}: ${explanation}`,
})

const withSeverity = (complaints: readonly Complaint[], severity: Rule['severity']) =>
  complaints.filter((complaint) => complaint.severity === severity).map(({words}) => words)

/** Why a text does not satisfy a rule although it exists, or null. */
function flaw(text: NoticeText, facts: Facts): string | null {
  if (text.text.trim() === '') return 'is empty'
  if (facts.isDemo) return null
  if (text.verification === 'unverified') return 'is not verified at its source'
  if (text.mustBeVerbatim && text.verification === 'secondary') {
    return 'must be verbatim and is known from a secondary source only'
  }
  return null
}
