import {defineArrayMember, defineField} from 'sanity'

const POPULATIONS = [
  {value: 'adults', title: 'Adults'},
  {value: 'adolescents', title: 'Adolescents'},
  {value: 'children', title: 'Children'},
]

const units = (name: 'unitsMin' | 'unitsMax', title: string) =>
  defineField({
    name,
    title,
    type: 'number',
    description: 'Tablets, sachets or capsules in one day.',
    validation: (rule) => rule.required().positive().error('Give a number above 0.'),
  })

export const posology = defineArrayMember({
  title: 'Group of people',
  type: 'object',
  fields: [
    defineField({
      name: 'population',
      title: 'Who',
      type: 'string',
      description: 'The group, as the label names it.',
      options: {list: POPULATIONS, layout: 'radio'},
      validation: (rule) => rule.required().error('Choose the group.'),
    }),
    defineField({
      name: 'minAge',
      title: 'From the age of',
      type: 'number',
      description: 'In whole years.',
      validation: (rule) =>
        rule.required().integer().min(0).max(120).error('Give the age in whole years.'),
    }),
    units('unitsMin', 'At least, a day'),
    units('unitsMax', 'At most, a day'),
  ],
  preview: {
    select: {who: 'population', age: 'minAge', min: 'unitsMin', max: 'unitsMax'},
    prepare: ({who, age, min, max}) => ({
      title: `${POPULATIONS.find(({value}) => value === who)?.title ?? 'Group'} from ${age ?? '?'} years`,
      subtitle: min === max ? `${max ?? '?'} a day` : `${min ?? '?'} to ${max ?? '?'} a day`,
    }),
  },
})
