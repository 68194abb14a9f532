import type {NoticeText} from '#lib/content/notice-text.ts'
import type {Rule} from '#lib/content/rule.ts'
import {isValidAt} from './calendar.ts'
import type {Facts, Place, Reason, RequiredNotice} from './types.ts'

/** The notices that rules ask for, and the texts that answer them. */

type Requirement = {place: Place; severity: Rule['severity']; rules: string[]}

export type Answer = {
  key: string
  notice: RequiredNotice | null
  complaint: Complaint | null
}

export type Complaint = {severity: Rule['severity']; reason: Reason}

/** Each notice once, with the text that answers it or the reason why none does. */
export function answersTo(
  applying: readonly Rule[],
  own: readonly NoticeText[],
  facts: Facts,
  now: Date,
): Answer[] {
  return Array.from(requirementsOf(applying), ([key, requirement]) => {
    const found = own.find((text) => text.key === key && isValidAt(text, now))
    return answerTo(key, requirement, found, facts)
  })
}

export const complaintsOf = (answers: readonly Answer[]): Complaint[] =>
  answers.flatMap(({complaint}) => complaint ?? [])

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

function answerTo(
  key: string,
  {place, severity, rules}: Requirement,
  found: NoticeText | undefined,
  facts: Facts,
): Answer {
  const problem = found
    ? flaw(found, facts)
    : `has no text in ${facts.language} for market ${facts.market}`
  if (found && !problem) return {key, notice: {...found, place, rules}, complaint: null}
  const words = `The notice "${key}" ${problem}`
  const reason = {rules, words, facts: [], product: null, notice: key}
  return {key, notice: null, complaint: {severity, reason}}
}

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
