import type {FactName, Forbidden} from '#lib/disclaimer/facts.ts'
import type {Place} from '#lib/disclaimer/types.ts'
import type {DisclaimerKey} from '../types.ts'
import type {DisclaimerRuleDocument} from './document.ts'

export type Given = Partial<Record<FactName, string | number>>

/** A condition as short as it is read: `{market: ['DE']}`, `{dailyDoseMg: above(250)}`. */
export type Draft = {
  number: string
  title: string
  explanation: string
  when: Partial<Record<FactName, readonly string[] | Comparison | Absence>>
  requires?: readonly (readonly [DisclaimerKey, Place])[]
  /** The notice it requires is a group of notices that take turns. */
  takesTurns?: boolean
  forbids?: Forbidden
  severity?: 'block' | 'warn'
  law: readonly {citation: string; url?: string}[]
  validFrom?: string
  validTo?: string
  /** Cases in which it applies and in which it rests, by their title; `on` is the day of the case. */
  applies: Record<string, Given & {on?: string}>
  rests: Record<string, Given & {on?: string}>
}

type Comparison = {test: 'isAbove' | 'isAtLeast' | 'isBelow' | 'isAtMost'; number: number}

/** None of these words may be there. */
type Absence = {test: 'isNoneOf'; values: string[]}

export const noneOf = (...values: string[]): Absence => ({test: 'isNoneOf', values})

export const above = (number: number): Comparison => ({test: 'isAbove', number})
export const atLeast = (number: number): Comparison => ({test: 'isAtLeast', number})

/** The pages of words about health, which may lead to products. */
export const WRITTEN = ['article', 'faq', 'glossary']

export const MEDICINES = ['medicine-otc-pharmacyOnly', 'medicine-gsl']

/** A rule as the dataset holds it, with its tests inside. */
export function ruleFrom({
  when,
  requires,
  takesTurns,
  law,
  applies,
  rests,
  ...draft
}: Draft): DisclaimerRuleDocument {
  const {number, title, explanation, forbids, severity = 'block', validFrom, validTo} = draft
  return {
    _id: `rule-${number}`,
    _type: 'disclaimerRule',
    number,
    title,
    explanation,
    conditions: Object.entries(when).map(([fact, condition]) => ({
      _key: fact,
      _type: 'ruleCondition',
      fact: fact as FactName,
      ...(isComparison(condition) ? condition : {test: 'isOneOf', values: [...condition]}),
    })),
    ...(requires && {
      requires: requires.map(([notice, place]) => ({
        _key: notice,
        _type: 'ruleRequirement' as const,
        notice,
        place,
        ...(takesTurns && {takesTurns}),
      })),
    }),
    ...(forbids && {forbids}),
    severity,
    legalBasis: law.map((basis, index) => ({_key: `basis${index + 1}`, ...basis})),
    ...(validFrom && {validFrom}),
    ...(validTo && {validTo}),
    tests: [...casesOf(applies, 'applies'), ...casesOf(rests, 'rests')],
  }
}

const isComparison = (
  condition: readonly string[] | Comparison | Absence,
): condition is Comparison | Absence => 'test' in condition

const casesOf = (cases: Draft['applies'], expects: 'applies' | 'rests') =>
  Object.entries(cases).map(([title, {on, ...given}], index) => ({
    _key: `${expects}${index + 1}`,
    _type: 'ruleTest' as const,
    title,
    ...(on !== undefined && {on}),
    given: Object.entries(given).map(([fact, value]) => ({
      _key: fact,
      _type: 'givenFact' as const,
      fact: fact as FactName,
      value: String(value),
    })),
    expects,
  }))
