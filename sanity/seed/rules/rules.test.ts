import {describe, expect, test} from 'vitest'
import {problemsOfRule} from '#lib/disclaimer/rule-tests.ts'
import {seedDocuments} from '../index.ts'

const rules = seedDocuments({testLocales: true}).filter(({_type}) => _type === 'disclaimerRule')

describe.each(rules)('rule $number, $title', (rule) => {
  test('holds by the tests in its own document', () => {
    expect(problemsOfRule(rule)).toEqual([])
  })

  test('has a case each way, and one at each number it compares with', () => {
    if (rule._type !== 'disclaimerRule') throw new Error('Only rules are here')
    const {conditions, tests} = rule
    const numbers = conditions.flatMap(({number}) => (number === undefined ? [] : [String(number)]))
    const given = tests.flatMap(({given: facts}) => facts.map(({value}) => value))
    expect(numbers.filter((number) => !given.includes(number))).toEqual([])
    expect(new Set(tests.map(({expects}) => expects))).toEqual(new Set(['applies', 'rests']))
  })
})

test('a rule that says what its tests deny is found out', () => {
  const [rule] = rules
  expect(problemsOfRule({...rule, conditions: []})).not.toEqual([])
  expect(problemsOfRule({...rule, tests: []})).toEqual([
    'Add a test in which the rule applies.',
    'Add a test in which the rule rests.',
  ])
})
