import {BarChartIcon} from '@sanity/icons/BarChart'
import {defineArrayMember, defineField, defineType} from 'sanity'
import {keyField} from '../fields/key.ts'

const DIRECTIONS = [
  {value: 'benefit', title: 'Benefit'},
  {value: 'noBenefit', title: 'No benefit'},
  {value: 'conflicting', title: 'Conflicting'},
]

const CERTAINTIES = [
  {value: 'high', title: 'High'},
  {value: 'moderate', title: 'Moderate'},
  {value: 'low', title: 'Low'},
  {value: 'veryLow', title: 'Very low'},
]

/** What studies found on one question, for one group of people. Articles say the finding in words. */
export const evidenceStatement = defineType({
  name: 'evidenceStatement',
  title: 'Evidence statement',
  type: 'document',
  icon: BarChartIcon,
  description: 'What studies found on one question, and how sure one can be of it. By GRADE.',
  fields: [
    keyField('magnesium-older-adults'),
    defineField({
      name: 'question',
      title: 'Question',
      type: 'localizedString',
      description: 'What the studies asked, as a question a reader would ask.',
      validation: (rule) =>
        rule.required().min(1).error('Write the question in one language at least.'),
    }),
    defineField({
      name: 'population',
      title: 'Population',
      type: 'localizedString',
      description: 'Who took part in the studies. The finding holds for no one else.',
      validation: (rule) => rule.required().min(1).error('Say who took part in the studies.'),
    }),
    defineField({
      name: 'direction',
      title: 'Direction',
      type: 'string',
      description: 'What the studies found. Headlines may not say more.',
      options: {list: DIRECTIONS, layout: 'radio'},
      validation: (rule) => rule.required().error('Choose what the studies found.'),
    }),
    defineField({
      name: 'certainty',
      title: 'Certainty',
      type: 'string',
      description: 'How sure one can be of it.',
      options: {list: CERTAINTIES, layout: 'radio'},
      validation: (rule) => rule.required().error('Choose how sure one can be of it.'),
    }),
    defineField({
      name: 'searchDate',
      title: 'Searched up to',
      type: 'date',
      description: 'The day up to which studies were looked for. Later ones may say otherwise.',
      validation: (rule) => rule.required().error('Give the day of the last search for studies.'),
    }),
    defineField({
      name: 'references',
      title: 'Sources',
      type: 'array',
      of: [defineArrayMember({type: 'reference', to: [{type: 'source'}]})],
      description: 'Where the finding can be read.',
      validation: (rule) => [
        rule.required().min(1).error('Name one source at least: nothing is stated without one.'),
        rule.unique().error('List each source once.'),
      ],
    }),
  ],
  orderings: [{title: 'Key', name: 'key', by: [{field: 'key', direction: 'asc'}]}],
  preview: {
    select: {key: 'key', direction: 'direction', certainty: 'certainty'},
    prepare: ({key, direction, certainty}) => ({
      title: key,
      subtitle: [
        DIRECTIONS.find(({value}) => value === direction)?.title,
        CERTAINTIES.find(({value}) => value === certainty)?.title,
      ]
        .filter(Boolean)
        .join(' · certainty: '),
    }),
  },
})
