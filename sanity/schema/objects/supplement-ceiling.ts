import {defineArrayMember, defineField} from 'sanity'
import {SUBSTANCES} from '#lib/pharmacy/amounts.ts'
import {webAddressField} from '../fields/web-address.ts'

const KINDS = [
  {value: 'legal', title: 'Legal: no food supplement may give more'},
  {value: 'warning', title: 'With a warning: the law asks for one above it'},
  {value: 'advisory', title: 'Advisory: an authority recommends no more'},
]

export const supplementCeiling = defineArrayMember({
  title: 'Ceiling',
  type: 'object',
  fields: [
    defineField({
      name: 'substance',
      title: 'Substance',
      type: 'string',
      description: 'What is limited.',
      options: {list: [...SUBSTANCES]},
      validation: (rule) => rule.required().error('Choose the substance.'),
    }),
    defineField({
      name: 'mg',
      title: 'mg a day',
      type: 'number',
      description: 'The highest amount a day that nothing follows from. A rule says what follows.',
      validation: (rule) => rule.required().positive().error('Give an amount above 0 mg.'),
    }),
    defineField({
      name: 'kind',
      title: 'Kind',
      type: 'string',
      description: 'What the limit means.',
      options: {list: KINDS, layout: 'radio'},
      validation: (rule) => rule.required().error('Choose what the limit means.'),
    }),
    defineField({
      name: 'citation',
      title: 'Source',
      type: 'string',
      description: 'The law, or who recommends it.',
      validation: (rule) => rule.required().error('Name the source of the number.'),
    }),
    webAddressField('Where it can be read.'),
  ],
  preview: {
    select: {mg: 'mg', substance: 'substance', kind: 'kind'},
    prepare: ({mg, substance, kind}) => ({
      title: `${mg ?? '?'} mg of ${substance ?? 'a substance'} a day`,
      subtitle: kind,
    }),
  },
})
