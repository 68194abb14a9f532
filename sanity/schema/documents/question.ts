import {HelpCircleIcon} from '@sanity/icons/HelpCircle'
import {defineArrayMember, defineField, defineType} from 'sanity'
import {refuseByLaw} from '../../law/validator.ts'
import {keyField} from '../fields/key.ts'
import {sourceLocaleField} from '../fields/source-text.ts'

export const question = defineType({
  name: 'question',
  title: 'Question (facts)',
  type: 'document',
  icon: HelpCircleIcon,
  description:
    'A question that readers ask, in every language. Its words and answers are documents of their own.',
  fields: [
    keyField('best-time'),
    defineField({
      name: 'internalName',
      title: 'Internal name',
      type: 'string',
      description: 'What colleagues call it. Readers never see it.',
      validation: (rule) => rule.required().error('Give it a name that colleagues recognise.'),
    }),
    defineField({
      name: 'order',
      title: 'Place in the list',
      type: 'number',
      description: 'Questions stand in this order, from 1; those at the same place by their keys.',
      validation: (rule) =>
        rule.required().integer().min(1).error('Give its place as a whole number from 1.'),
    }),
    defineField({
      name: 'references',
      title: 'References',
      type: 'array',
      of: [defineArrayMember({type: 'reference', to: [{type: 'source'}]})],
      description: 'The sources its answers rest on, in the order in which they are cited.',
      validation: (rule) => rule.unique().error('List each source once.'),
    }),
    sourceLocaleField,
  ],
  validation: (rule) => rule.custom(refuseByLaw),
  orderings: [
    {title: 'Place in the list', name: 'order', by: [{field: 'order', direction: 'asc'}]},
  ],
  preview: {
    select: {title: 'internalName', order: 'order', key: 'key'},
    prepare: ({title, order, key}) => ({title, subtitle: [order, key].filter(Boolean).join(' · ')}),
  },
})
