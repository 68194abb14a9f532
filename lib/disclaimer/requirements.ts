import type {NoticeText} from '#lib/content/notice-text.ts'
import type {Rule} from '#lib/content/rule.ts'
import {isValidAt} from './calendar.ts'
import {concerned} from './conditions.ts'
import {PLACES} from './facts.ts'
import type {Facts, Place, ProductFact, Reason, RequiredNotice} from './types.ts'

/** The notices that rules ask for, and the texts that answer them. */

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

/** Each notice once, with the text that answers it or the reason why none does. */
export function answersTo(
  applying: readonly Rule[],
  own: readonly NoticeText[],
  facts: Facts,
  products: readonly ProductFact[],
  now: Date,
): Answer[] {
  return Array.from(requirementsOf(applying, facts, products), ([key, requirement]) => {
    const valid = own
      .filter((text) => text.key === key && isValidAt(text, now))
      .toSorted(newestFirst)
    // Where two hold at once, one that may not be shown stands in the way of none that may.
    const found = valid.find((text) => flaw(text, facts) === null) ?? valid[0]
    return answerTo(key, requirement, found, facts)
  })
}

export const refusalsOf = (answers: readonly Answer[]): Refusal[] => [
  ...new Set(answers.flatMap(({refusal}) => refusal ?? [])),
]

const newestFirst = (a: NoticeText, b: NoticeText) =>
  b.version - a.version || (a._id < b._id ? -1 : Number(a._id > b._id))

export const complaintsOf = (answers: readonly Answer[]): Complaint[] =>
  answers.flatMap(({complaint}) => complaint ?? [])

/** Every notice once; the foremost place asked for is its own, and the gravest severity. */
function requirementsOf(
  applying: readonly Rule[],
  facts: Facts,
  products: readonly ProductFact[],
): Map<string, Requirement> {
  const required = new Map<string, Requirement>()
  for (const rule of applying) {
    const {number, severity, requires} = rule
    const about = requires.length > 0 ? (concerned(rule, facts, products) ?? []) : []
    for (const {notice, place} of requires) {
      const entry = required.get(notice) ?? {place, severity, rules: [], products: new Set()}
      for (const {key} of about) entry.products.add(key)
      if (severity === 'block') entry.severity = 'block'
      if (PLACES.indexOf(place) < PLACES.indexOf(entry.place)) entry.place = place
      entry.rules.push(number)
      required.set(notice, entry)
    }
  }
  return required
}

function answerTo(
  key: string,
  {place, severity, rules, products}: Requirement,
  found: NoticeText | undefined,
  facts: Facts,
): Answer {
  const problem = found
    ? flaw(found, facts)
    : {kind: null, words: `has no text in ${facts.language} for market ${facts.market}`}
  if (found && !problem) {
    return {
      key,
      notice: {...found, place, rules, products: [...products]},
      complaint: null,
      refusal: null,
    }
  }
  const refusal = problem?.kind ?? null
  const words = `The notice "${key}" ${problem?.words}`
  const behind = refusal ? [...rules, VERIFICATION] : rules
  const reason = {rules: behind, words, facts: [], product: null, notice: key}
  return {key, notice: null, complaint: {severity, reason}, refusal}
}

/**
 * The rule that words are verified. It stands here too, so that losing its document lets nothing
 * through; the document says why, and to whom it applies.
 */
const VERIFICATION = 'R38'

/** Why a text does not satisfy a rule although it exists, or null. */
function flaw(
  {text, verification, mustBeVerbatim}: NoticeText,
  {isDemo}: Facts,
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
