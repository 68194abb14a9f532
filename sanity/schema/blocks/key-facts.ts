import {BulbOutlineIcon} from '@sanity/icons/BulbOutline'
import {defineArrayMember, defineField, defineType} from 'sanity'

export const keyFacts = defineType({
  name: 'keyFacts',
  title: 'Key facts',
  type: 'object',
  icon: BulbOutlineIcon,
  description: 'What a reader should take away, in a few sentences. Stands near the top.',
  fields: [
    defineField({
      name: 'title',
      title: 'Title',
      type: 'string',
      description: 'For example “In short”.',
      validation: (rule) => rule.required().error('Give the facts a title.'),
    }),
    defineField({
      name: 'items',
      title: 'Facts',
      type: 'array',
      of: [defineArrayMember({type: 'string'})],
      description: 'One fact each, a whole sentence.',
      validation: (rule) => [
        rule.required().min(1).error('Write at least one fact.'),
        rule.max(6).warning('More than six facts are a text. Keep those that matter most.'),
        rule.unique().error('Say each fact once.'),
      ],
    }),
  ],
  preview: {select: {title: 'title', subtitle: 'items.0'}},
})
