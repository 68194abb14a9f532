import type {System} from './fixtures.ts'

/** A rule that these tests bring along, whatever the seed holds. */
export const CLAIM_RULE = 'rule-R920'

const given = (facts: Record<string, string>) =>
  Object.entries(facts).map(([fact, value]) => ({_key: fact, _type: 'givenFact', fact, value}))

export const claimRule = {
  _id: CLAIM_RULE,
  _type: 'disclaimerRule',
  number: 'R920',
  title: 'Test: no food supplement cures',
  explanation: 'A food supplement must not be said to cure.',
  conditions: [
    {
      _key: 'legalStatus',
      _type: 'ruleCondition',
      fact: 'legalStatus',
      test: 'isOneOf',
      values: ['foodSupplement'],
    },
    {
      _key: 'says',
      _type: 'ruleCondition',
      fact: 'says',
      test: 'isOneOf',
      values: ['remedy'],
    },
  ],
  forbids: 'page',
  severity: 'block',
  legalBasis: [{_key: 'basis', citation: 'No law: a rule for tests'}],
  tests: [
    {
      _key: 'applies',
      _type: 'ruleTest',
      title: 'a food supplement that cures',
      given: given({legalStatus: 'foodSupplement', says: 'remedy'}),
      expects: 'applies',
    },
    {
      _key: 'rests',
      _type: 'ruleTest',
      title: 'a food supplement that says nothing',
      given: given({legalStatus: 'foodSupplement'}),
      expects: 'rests',
    },
  ],
}

export const putClaimRule = ({client}: System) =>
  client.createOrReplace(claimRule, {visibility: 'sync'})
