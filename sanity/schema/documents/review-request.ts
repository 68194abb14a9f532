import {EnvelopeIcon} from '@sanity/icons/Envelope'
import {defineType} from 'sanity'
import {recordFields} from '../fields/record.ts'

export const reviewRequest = defineType({
  name: 'reviewRequest',
  title: 'Request for a review',
  type: 'document',
  icon: EnvelopeIcon,
  readOnly: true,
  description: 'Asks for the approval of exactly these words. Never changed.',
  fields: recordFields,
  orderings: [{title: 'Newest', name: 'newest', by: [{field: 'at', direction: 'desc'}]}],
  preview: {
    select: {at: 'at', title: 'text.title', name: 'text.displayName'},
    prepare: ({at, title, name}) => ({title: title ?? name ?? 'Text', subtitle: at?.slice(0, 10)}),
  },
})
