import {CheckmarkCircleIcon} from '@sanity/icons/CheckmarkCircle'
import {defineField, defineType} from 'sanity'
import {recordFields} from '../fields/record.ts'

export const approval = defineType({
  name: 'approval',
  title: 'Approval',
  type: 'document',
  icon: CheckmarkCircleIcon,
  readOnly: true,
  description:
    'Says of exactly these words that they may stand, or takes that back. Never changed.',
  fields: [
    ...recordFields,
    defineField({
      name: 'decision',
      title: 'Decision',
      type: 'string',
      options: {list: ['approved', 'withdrawn']},
      description: 'Approved, or an approval withdrawn.',
    }),
    defineField({
      name: 'capacity',
      title: 'In the capacity',
      type: 'string',
      options: {list: ['medical', 'regulatory']},
      description: 'For what the text says of health, or of the law.',
    }),
    defineField({
      name: 'meaning',
      title: 'What the signature means',
      type: 'text',
      rows: 2,
      description: 'The words that were signed.',
    }),
    defineField({
      name: 'withdraws',
      title: 'Withdraws',
      type: 'reference',
      to: [{type: 'approval'}],
      weak: true,
      description: 'The approval that no longer counts.',
    }),
  ],
  orderings: [{title: 'Newest', name: 'newest', by: [{field: 'at', direction: 'desc'}]}],
  preview: {
    select: {
      decision: 'decision',
      capacity: 'capacity',
      at: 'at',
      title: 'text.title',
      name: 'text.displayName',
    },
    prepare: ({decision, capacity, at, title, name}) => ({
      title: title ?? name ?? 'Text',
      subtitle: [decision, capacity, at?.slice(0, 10)].filter(Boolean).join(' · '),
    }),
  },
})
