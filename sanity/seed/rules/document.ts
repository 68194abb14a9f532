import type {ConditionTest, FactName, Forbidden} from '#lib/disclaimer/facts.ts'
import type {Place} from '#lib/disclaimer/types.ts'
import type {DisclaimerKey} from '../types.ts'

/** A rule as the dataset holds it, with the tests it carries. */
export type DisclaimerRuleDocument = {
  _id: string
  _type: 'disclaimerRule'
  number: string
  title: string
  explanation: string
  conditions: {
    _key: string
    _type: 'ruleCondition'
    fact: FactName
    test: ConditionTest
    values?: string[]
    number?: number
  }[]
  requires?: {
    _key: string
    _type: 'ruleRequirement'
    notice: DisclaimerKey
    place: Place
    takesTurns?: boolean
  }[]
  forbids?: Forbidden
  severity: 'block' | 'warn'
  legalBasis: {_key: string; citation: string; url?: string}[]
  validFrom?: string
  validTo?: string
  tests: {
    _key: string
    _type: 'ruleTest'
    title: string
    on?: string
    given: {
      _key: string
      _type: 'givenFact'
      fact: FactName
      value: string
    }[]
    expects: 'applies' | 'rests'
  }[]
}
