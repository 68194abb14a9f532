import {BarChartIcon} from '@sanity/icons/BarChart'
import {defineArrayMember, defineField, defineType} from 'sanity'

export const chart = defineType({
  name: 'chart',
  title: 'Chart',
  type: 'object',
  icon: BarChartIcon,
  description: 'Bars with their numbers. It is a table too, for readers who do not see it.',
  fields: [
    defineField({
      name: 'title',
      title: 'Title',
      type: 'string',
      description: 'What is compared, of what, in what amount: “Magnesium in 100 g of food”.',
      validation: (rule) => rule.required().error('Give the chart a title.'),
    }),
    defineField({
      name: 'unit',
      title: 'Unit',
      type: 'string',
      description: 'Of every number, for example mg. One unit a chart.',
      validation: (rule) =>
        rule.required().error('Name the unit: a number without one says nothing.'),
    }),
    defineField({
      name: 'rows',
      title: 'Bars',
      type: 'array',
      description: 'The longest first, unless they have an order of their own.',
      of: [
        defineArrayMember({
          title: 'Bar',
          type: 'object',
          fields: [
            defineField({
              name: 'label',
              title: 'Name',
              type: 'string',
              description: 'What the number is of.',
              validation: (rule) => rule.required().error('Say what the number is of.'),
            }),
            defineField({
              name: 'value',
              title: 'Number',
              type: 'number',
              description: 'In the unit above. Bars begin at 0.',
              validation: (rule) => rule.required().min(0).error('Give a number, 0 or more.'),
            }),
          ],
          preview: {select: {title: 'label', subtitle: 'value'}},
        }),
      ],
      validation: (rule) => [
        rule.required().min(2).error('A chart compares: add at least two bars.'),
        rule.max(15).warning('More than 15 bars are hard to compare.'),
      ],
    }),
    defineField({
      name: 'note',
      title: 'Note',
      type: 'text',
      rows: 2,
      description: 'Where the numbers come from, and what they leave out.',
      validation: (rule) => rule.required().error('Say where the numbers come from.'),
    }),
  ],
  preview: {select: {title: 'title', subtitle: 'note'}},
})
