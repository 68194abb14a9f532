import {BarChartIcon} from '@sanity/icons/BarChart'
import {defineField, defineType} from 'sanity'

export const evidenceBox = defineType({
  name: 'evidenceBox',
  title: 'Evidence',
  type: 'object',
  icon: BarChartIcon,
  description: 'What studies found, in words. How certain that is comes from the statement.',
  fields: [
    defineField({
      name: 'title',
      title: 'Title',
      type: 'string',
      description: 'The question the studies asked.',
      validation: (rule) => rule.required().error('Give the box a title.'),
    }),
    defineField({
      name: 'finding',
      title: 'Finding',
      type: 'text',
      rows: 4,
      description:
        'What was found, for whom, and how large the effect was. Findings without benefit too.',
      validation: (rule) => rule.required().error('Say what the studies found.'),
    }),
    defineField({
      name: 'statement',
      title: 'Evidence statement',
      type: 'reference',
      to: [{type: 'evidenceStatement'}],
      description:
        'What the finding rests on. Beneath the words stand its question, people, certainty and sources.',
      validation: (rule) =>
        rule.required().error('Choose the statement that the finding tells in words.'),
    }),
  ],
  preview: {select: {title: 'title', subtitle: 'finding'}},
})
