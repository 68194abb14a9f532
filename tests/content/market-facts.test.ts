import {expect, test} from 'vitest'
import {markets} from '#sanity/seed/markets.ts'
import {rules} from '#sanity/seed/rules/index.ts'
import type {DisclaimerRuleDocument} from '#sanity/seed/rules/document.ts'

/** What market documents say and what rules enforce is one law, written in two places. */

const conditionOf = ({conditions}: DisclaimerRuleDocument, fact: string) =>
  conditions.find((condition) => condition.fact === fact)

/** Rules that begin above a dose of a food supplement, one for each market they name. */
const doseRules = rules.flatMap((rule) => {
  const dose = conditionOf(rule, 'dailyDoseMg')
  if (dose?.test !== 'isAbove' || dose.number === undefined) return []
  return (conditionOf(rule, 'market')?.values ?? []).map((market) => ({
    market,
    mg: dose.number,
    follows: followsOf(rule),
  }))
})

function followsOf({forbids, severity, requires}: DisclaimerRuleDocument) {
  if (requires) return 'a warning'
  return forbids === 'product' && severity === 'block' ? 'not shown' : 'a word to the editor'
}

const ceilings = markets.flatMap(({code, supplementCeilings = []}) =>
  supplementCeilings.map(({mg, kind}) => ({market: code, mg, kind})),
)

test('every ceiling of a market has its rule, and every rule its ceiling', () => {
  const places = (list: readonly {market: string; mg: number | undefined}[]) =>
    list.map(({market, mg}) => `${market} ${mg}`).toSorted()
  expect(places(ceilings)).toEqual(places(doseRules))
  expect(places(ceilings)).toEqual(['CH 250', 'CH 375', 'DE 250', 'FR 360'])
})

test('a legal ceiling keeps the product away, one with a warning asks for it', () => {
  const followsAt = (kind: string) =>
    ceilings
      .filter((ceiling) => ceiling.kind === kind)
      .map(
        ({market, mg}) =>
          doseRules.find((rule) => rule.market === market && rule.mg === mg)?.follows,
      )
  expect(followsAt('legal')).toEqual(['not shown'])
  expect(followsAt('warning')).toEqual(['a warning'])
  expect(followsAt('advisory')).not.toContain('a warning')
})

test('a market where advertising is approved has the rule that asks for it, and no other has', () => {
  const asking = rules
    .filter((rule) => conditionOf(rule, 'adApproval'))
    .flatMap((rule) => conditionOf(rule, 'market')?.values ?? [])
  const approving = markets.filter(({priorApproval}) => priorApproval).map(({code}) => code)
  expect(approving.toSorted()).toEqual(asking.toSorted())
})
