import {UlistIcon} from '@sanity/icons/Ulist'
import {defineArrayMember, defineField, defineType} from 'sanity'

export const causeList = defineType({
  name: 'causeList',
  title: 'Causes',
  type: 'object',
  icon: UlistIcon,
  description: 'Possible causes, each with its explanation.',
  fields: [
    defineField({
      name: 'title',
      title: 'Title',
      type: 'string',
      description: 'What the causes are causes of.',
      validation: (rule) => rule.required().error('Give the list a title.'),
    }),
    defineField({
      name: 'items',
      title: 'Causes',
      type: 'array',
      description: 'The most frequent first.',
      of: [
        defineArrayMember({
          title: 'Cause',
          type: 'object',
          fields: [
            defineField({
              name: 'cause',
              title: 'Cause',
              type: 'string',
              description: 'Named in a few words.',
              validation: (rule) => rule.required().error('Name the cause, or remove the entry.'),
            }),
            defineField({
              name: 'explanation',
              title: 'Explanation',
              type: 'text',
              rows: 3,
              description: 'Why it happens and how a reader recognises it.',
              validation: (rule) =>
                rule.required().error('Explain the cause in a sentence or two.'),
            }),
          ],
          preview: {select: {title: 'cause', subtitle: 'explanation'}},
        }),
      ],
      validation: (rule) => rule.required().min(1).error('Add at least one cause.'),
    }),
  ],
  preview: {select: {title: 'title', subtitle: 'items.0.cause'}},
})
