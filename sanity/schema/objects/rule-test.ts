import {defineArrayMember, defineField} from 'sanity'
import {factField, factTitle} from './rule-condition.ts'

/** A case a rule is tried on while it is edited, and in every run of the tests. */
export const ruleTest = defineArrayMember({
  name: 'ruleTest',
  title: 'Test',
  type: 'object',
  fields: [
    defineField({
      name: 'title',
      title: 'Case',
      type: 'string',
      description: 'What the case is, in a few words.',
      validation: (rule) => rule.required().error('Name the case.'),
    }),
    defineField({
      name: 'given',
      title: 'Given',
      type: 'array',
      description: 'The facts of the page and of one product on it.',
      of: [
        defineArrayMember({
          name: 'givenFact',
          title: 'Fact',
          type: 'object',
          fields: [
            factField,
            defineField({
              name: 'value',
              title: 'Value',
              type: 'string',
              description: 'As it is in the facts: “DE”, “foodSupplement”, “250.1”.',
              validation: (rule) => rule.required().error('Give the value.'),
            }),
          ],
          preview: {
            select: {fact: 'fact', value: 'value'},
            prepare: ({fact, value}) => ({title: `${factTitle(fact)}: ${value ?? '…'}`}),
          },
        }),
      ],
    }),
    defineField({
      name: 'on',
      title: 'On',
      type: 'date',
      description: 'The day of the case, where the rule’s validity is what it tries.',
    }),
    defineField({
      name: 'expects',
      title: 'Expects',
      type: 'string',
      description: 'Whether the rule applies to the case.',
      options: {
        list: [
          {value: 'applies', title: 'that it applies'},
          {value: 'rests', title: 'that it does not apply'},
        ],
        layout: 'radio',
      },
      validation: (rule) => rule.required().error('Say whether the rule applies.'),
    }),
  ],
  preview: {select: {title: 'title', subtitle: 'expects'}},
})
