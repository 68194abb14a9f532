import {TransferIcon} from '@sanity/icons/Transfer'
import {defineArrayMember, defineField, defineType} from 'sanity'
import {hoursFields} from '../fields/hours.ts'
import {keyField} from '../fields/key.ts'

const SEVERITIES = [
  {value: 'minor', title: 'Minor'},
  {value: 'moderate', title: 'Moderate'},
  {value: 'major', title: 'Major'},
]

const words = (name: string, title: string, description: string) =>
  defineField({
    name,
    title,
    type: 'localizedString',
    description,
    validation: (rule) => rule.required().min(1).error('Write it in at least one language.'),
  })

const interval = defineArrayMember({
  title: 'Interval by one source',
  type: 'object',
  fields: [
    ...hoursFields({isOptional: false}),
    defineField({
      name: 'source',
      title: 'Source',
      type: 'reference',
      to: [{type: 'source'}],
      description: 'Who says so.',
      validation: (rule) => rule.required().error('Name the source: intervals differ by it.'),
    }),
  ],
  preview: {
    select: {title: 'source.title', min: 'hoursMin', max: 'hoursMax'},
    prepare: ({title, min, max}) => ({title, subtitle: `${min ?? '?'} to ${max ?? '?'} hours`}),
  },
})

/** Magnesium and something else taken together. */
export const interaction = defineType({
  name: 'interaction',
  title: 'Interaction',
  type: 'document',
  icon: TransferIcon,
  description: 'What happens when magnesium and another medicine are taken together.',
  fields: [
    keyField('tetracyclines'),
    words(
      'group',
      'With what',
      'A substance or a group of substances, for example “Tetracyclines”.',
    ),
    words('effect', 'What happens', 'One sentence.'),
    words('advice', 'What to do', 'One sentence. No number of hours: those stand below.'),
    defineField({
      name: 'severity',
      title: 'Severity',
      type: 'string',
      description: 'How much it matters.',
      options: {list: SEVERITIES, layout: 'radio'},
      validation: (rule) => rule.required().error('Say how much it matters.'),
    }),
    defineField({
      name: 'intervals',
      title: 'Intervals',
      type: 'array',
      of: [interval],
      description:
        'What each source says; pages show all of them, the label’s own first. Empty where no interval helps.',
    }),
  ],
  preview: {select: {title: 'group.0.value', subtitle: 'severity'}},
})
