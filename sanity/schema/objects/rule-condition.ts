import {defineArrayMember, defineField} from 'sanity'
import {FACTS, factNames} from '#lib/disclaimer/facts.ts'

/** The facts a rule can ask about, in the order the Studio offers them. */
const OPTIONS = factNames.map((value) => ({value, title: FACTS[value].title}))

const TESTS = [
  {value: 'isOneOf', title: 'is, or has, one of'},
  {value: 'isNoneOf', title: 'is, or has, none of'},
  {value: 'isAbove', title: 'is above'},
  {value: 'isAtLeast', title: 'is at least'},
  {value: 'isBelow', title: 'is below'},
  {value: 'isAtMost', title: 'is at most'},
]

export const factField = defineField({
  name: 'fact',
  title: 'Fact',
  type: 'string',
  description: 'What is asked about.',
  options: {list: OPTIONS},
  validation: (rule) => rule.required().error('Choose the fact.'),
})

const titleOf = (options: typeof TESTS, value: unknown) =>
  options.find((option) => option.value === value)?.title ?? '…'

export const factTitle = (value: unknown) => titleOf(OPTIONS, value)

/** One condition of a rule; all of them have to be met. */
export const ruleCondition = defineArrayMember({
  name: 'ruleCondition',
  title: 'Condition',
  type: 'object',
  fields: [
    factField,
    defineField({
      name: 'test',
      title: 'Test',
      type: 'string',
      description: 'Numbers are compared; everything else is one of a list.',
      options: {list: TESTS},
      initialValue: 'isOneOf',
      validation: (rule) => rule.required().error('Choose the test.'),
    }),
    defineField({
      name: 'values',
      title: 'Values',
      type: 'array',
      of: [{type: 'string'}],
      description: 'Spelled as in the facts: “DE”, “foodSupplement”.',
      hidden: ({parent}) => !isListTest(parent),
      validation: (rule) =>
        rule.custom((values: unknown[] | undefined, {parent}) =>
          isListTest(parent) && !values?.length ? 'Give at least one value.' : true,
        ),
    }),
    defineField({
      name: 'number',
      title: 'Number',
      type: 'number',
      description: 'What the fact is compared with.',
      hidden: ({parent}) => isListTest(parent),
      validation: (rule) =>
        rule.custom((number, {parent}) =>
          !isListTest(parent) && number === undefined ? 'Give the number.' : true,
        ),
    }),
  ],
  preview: {
    select: {fact: 'fact', test: 'test', values: 'values', number: 'number'},
    prepare: ({fact, test, values, number}) => ({
      title: `${factTitle(fact)} ${titleOf(TESTS, test)} ${
        Array.isArray(values) ? values.join(', ') : (number ?? '…')
      }`,
    }),
  },
})

const isListTest = (parent: unknown) =>
  typeof parent === 'object' &&
  parent !== null &&
  'test' in parent &&
  (parent.test === 'isOneOf' || parent.test === 'isNoneOf')
