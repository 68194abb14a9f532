import type {NoticeText} from '#lib/content/notice-text.ts'
import type {Rule} from '#lib/content/rule.ts'
import {PLACES} from './facts.ts'
import {taking} from './taking-turns.ts'
import {textInForce} from './text-in-force.ts'
import type {Facts, Place, Reason, RequiredNotice} from './types.ts'

/** The notices that rules ask for, and the texts that answer them. */

type Requirement = {place: Place; severity: Rule['severity']; rules: string[]}

export type Answer = {
  key: string
  notice: RequiredNotice | null
  complaint: Complaint | null
}

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

export const complaintsOf = (answers: readonly Answer[]): Complaint[] =>
  answers.flatMap(({complaint}) => complaint ?? [])

/** Every notice once; the foremost place asked for is its own, and the gravest severity. */
function requirementsOf(applying: readonly Rule[], own: readonly NoticeText[], facts: Facts) {
  const required = new Map<string, Requirement>()
  const unnamed: Answer[] = []
  for (const rule of applying) {
    const {number, severity} = rule
    for (const {notice, place, takesTurns} of rule.requires) {
      const {keys, missing} = takesTurns
        ? taking(notice, rule, own, facts)
        : {keys: [notice], missing: []}
      for (const key of keys) {
        const entry = required.get(key) ?? {place, severity, rules: []}
        if (severity === 'block') entry.severity = 'block'
        if (PLACES.indexOf(place) < PLACES.indexOf(entry.place)) entry.place = place
        entry.rules.push(number)
        required.set(key, entry)
      }
      for (const reason of missing)
        unnamed.push({key: notice, notice: null, complaint: {severity, reason}})
    }
  }
  return {required, unnamed}
}

function answerTo(
  key: string,
  {place, severity, rules}: Requirement,
  {text, others}: ReturnType<typeof textInForce>,
  facts: Facts,
): Answer {
  const because = (problem: string): Reason => {
    const words = `The notice "${key}" ${problem}`
    return {rules, words, facts: [], product: null, notice: key}
  }
  const problem = text
    ? flaw(text, facts)
    : `has no text in ${facts.language} for market ${facts.market}`
  if (!text || problem !== null)
    return {key, notice: null, complaint: {severity, reason: because(problem ?? '')}}
  const notice = {...text, place, rules}
  if (others.length === 0) return {key, notice, complaint: null}
  const found = [text, ...others].map(({_id, version}) => `version ${version} (${_id})`).join(', ')
  const overlap = because(
    `has ${others.length + 1} texts in force on one day: ${found}; the first is shown`,
  )
  return {key, notice, complaint: {severity: 'warn', reason: overlap}}
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
