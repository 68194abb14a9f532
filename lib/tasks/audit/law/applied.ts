import type {PageAt, Site} from '../site.ts'
import {type Application, applyRule} from './apply-rule.ts'
import type {Rule} from './rule.ts'
import {holdsAt} from './validity.ts'

export type AppliedRule = {rule: Rule; application: Extract<Application, {kind: 'applies'}>}

/** The rules in force that apply to a page as it is shown, and those the audit cannot decide. */
export type AppliedLaw = {
  applying: readonly AppliedRule[]
  undecided: readonly {number: string; unknown: readonly string[]}[]
}

export function appliedLaw(at: PageAt, site: Site): AppliedLaw {
  const inForce = site.dataset.rules
    .filter((rule) => holdsAt(rule, site.now))
    .map((rule) => ({rule, application: applyRule(rule, at, site)}))
  return {
    applying: inForce.flatMap(({rule, application}) =>
      application.kind === 'applies' ? [{rule, application}] : [],
    ),
    undecided: inForce.flatMap(({rule, application}) =>
      application.kind === 'undecided' ? [{number: rule.number, unknown: application.unknown}] : [],
    ),
  }
}
