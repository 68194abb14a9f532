import type {NoticeText} from '#lib/content/notice-text.ts'
import type {Rule} from '#lib/content/rule.ts'
import {concerned} from './conditions.ts'
import {AT_BLOCK, PLACES} from './facts.ts'
import {taking} from './taking-turns.ts'
import {textInForce} from './text-in-force.ts'
import type {Facts, Place, Reason, RequiredNotice} from './types.ts'

/** The notices that rules and editors ask for, and the texts that answer them. */

type Requirement = {
  place: Place
  severity: Rule['severity']
  rules: string[]
  products: Set<string>
}

export type Answer = {
  key: string
  notice: RequiredNotice | null
  complaint: Complaint | null
  /** Why the words that there are may not stand. */
  refusal: Refusal | null
}

type Refusal = 'unverified' | 'notVerbatim'

export type Complaint = {severity: Rule['severity']; reason: Reason}

/**
 * Each notice once, with the text that answers it or the reason why none does.
 *
 * @param facts with the products that are on the page after all
 */
export function answersTo(
  applying: readonly Rule[],
  own: readonly NoticeText[],
  facts: Facts,
  now: Date,
): Answer[] {
  const {required, unnamed} = requirementsOf(applying, own, facts)
  const answers = Array.from(required, ([key, requirement]) =>
    answerTo(
      key,
      requirement,
      textInForce(key, own, now, (text) => flaw(text, facts) !== null),
      facts,
    ),
  )
  return [...answers, ...unnamed]
}

export const refusalsOf = (answers: readonly Answer[]): Refusal[] => [
  ...new Set(answers.flatMap(({refusal}) => refusal ?? [])),
]

export const complaintsOf = (answers: readonly Answer[]): Complaint[] =>
  answers.flatMap(({complaint}) => complaint ?? [])

/** Every notice once; the foremost place that rules ask for is its own, and the gravest severity. */
function requirementsOf(applying: readonly Rule[], own: readonly NoticeText[], facts: Facts) {
  const required = new Map<string, Requirement>()
  const unnamed: Answer[] = []
  for (const rule of applying) {
    const {number, severity} = rule
    const about = rule.requires.length > 0 ? (concerned(rule, facts, facts.products) ?? []) : []
    for (const {notice, place, takesTurns} of rule.requires) {
      const {keys, missing} = takesTurns
        ? taking(notice, rule, own, facts)
        : {keys: [notice], missing: []}
      for (const key of keys) {
        const entry = required.get(key) ?? {place, severity, rules: [], products: new Set()}
        for (const product of about) entry.products.add(product.key)
        if (severity === 'block') entry.severity = 'block'
        if (isForemost(place, entry.place)) entry.place = place
        entry.rules.push(number)
        required.set(key, entry)
      }
      for (const reason of missing)
        unnamed.push({key: notice, notice: null, complaint: {severity, reason}, refusal: null})
    }
  }
  for (const key of facts.addedNotices) {
    // Where a rule asks for it too, it stands where the rule says: an editor adds, and moves nothing.
    if (!required.has(key))
      required.set(key, {place: AT_BLOCK, severity: 'block', rules: [], products: new Set()})
  }
  return {required, unnamed}
}

const isForemost = (place: Place, other: Place) =>
  PLACES.findIndex((one) => one === place) < PLACES.findIndex((one) => one === other)

function answerTo(
  key: string,
  {place, severity, rules, products}: Requirement,
  {text, others}: ReturnType<typeof textInForce>,
  facts: Facts,
): Answer {
  const because = (problem: string, behind: readonly string[] = rules): Reason => {
    const words = `The notice "${key}" ${problem}`
    return {rules: behind, words, facts: [], product: null, notice: key}
  }
  const problem = text
    ? flaw(text, facts)
    : {kind: null, words: `has no text in ${facts.language} for market ${facts.market}`}
  if (!text || problem) {
    const refusal = problem?.kind ?? null
    const reason = because(problem?.words ?? '', refusal ? [...rules, VERIFICATION] : rules)
    return {key, notice: null, complaint: {severity, reason}, refusal}
  }
  const notice = {...text, place, rules, products: [...products]}
  if (others.length === 0) return {key, notice, complaint: null, refusal: null}
  const found = [text, ...others].map(({_id, version}) => `version ${version} (${_id})`).join(', ')
  const overlap = because(
    `has ${others.length + 1} texts in force on one day: ${found}; the first is shown`,
  )
  return {key, notice, complaint: {severity: 'warn', reason: overlap}, refusal: null}
}

/**
 * The rule that words are verified. It stands here too, so that losing its document lets nothing
 * through; the document says why, and to whom it applies.
 */
const VERIFICATION = 'R38'

/** Why the words of a text may not stand on a live site, or null. */
export const refusalOnLiveSite = (text: NoticeText): Refusal | null =>
  flaw(text, {isDemo: false})?.kind ?? null

/** Why a text does not satisfy a rule although it exists, or null. */
function flaw(
  {text, verification, mustBeVerbatim}: NoticeText,
  {isDemo}: Pick<Facts, 'isDemo'>,
): {kind: Refusal | null; words: string} | null {
  if (text.trim() === '') return {kind: null, words: 'is empty'}
  if (isDemo) return null
  if (verification === 'unverified') {
    return {kind: 'unverified', words: 'is not verified at its source'}
  }
  if (mustBeVerbatim && verification === 'secondary') {
    return {
      kind: 'notVerbatim',
      words: 'must be verbatim and is known from a secondary source only',
    }
  }
  return null
}
