import {BookIcon} from '@sanity/icons/Book'
import {defineField, defineType} from 'sanity'
import {webAddressField} from '../fields/web-address.ts'

const KINDS = [
  {value: 'journal', title: 'Journal article'},
  {value: 'guideline', title: 'Guideline'},
  {value: 'label', title: 'Product label'},
  {value: 'law', title: 'Law'},
  {value: 'web', title: 'Web page'},
]

/** A source that articles cite. Sanity keeps the name “reference” for itself. */
export const source = defineType({
  name: 'source',
  title: 'Source',
  type: 'document',
  icon: BookIcon,
  description: 'A source that articles cite.',
  fieldsets: [{name: 'identifiers', title: 'Identifiers', options: {columns: 2}}],
  fields: [
    defineField({
      name: 'kind',
      title: 'Kind',
      type: 'string',
      description: 'What sort of source it is.',
      options: {list: KINDS},
      validation: (rule) => rule.required().error('Choose the kind of source.'),
    }),
    defineField({
      name: 'title',
      title: 'Title',
      type: 'string',
      description: 'The title in the language of the source.',
      validation: (rule) => rule.required().error('Write the title of the source.'),
    }),
    defineField({
      name: 'authors',
      title: 'Authors',
      type: 'string',
      description: 'As cited, for example “Garrison SR, Korownyk CS, et al.”',
    }),
    defineField({
      name: 'year',
      title: 'Year',
      type: 'number',
      description: 'The year it was published.',
      validation: (rule) =>
        rule.integer().min(1800).max(2100).error('Give the year in four digits.'),
    }),
    defineField({
      name: 'journal',
      title: 'Journal or publisher',
      type: 'string',
      description: 'Where it appeared.',
    }),
    defineField({
      name: 'doi',
      title: 'DOI',
      type: 'string',
      fieldset: 'identifiers',
      description: 'Begins with 10. and has no address before it.',
      validation: (rule) =>
        rule
          .regex(/^10\.\d{4,9}\/\S+$/)
          .error('Write the DOI alone, for example 10.1002/14651858.CD009402.pub3'),
    }),
    defineField({
      name: 'pmid',
      title: 'PubMed number',
      type: 'string',
      fieldset: 'identifiers',
      description: 'One to eight digits.',
      validation: (rule) => rule.regex(/^\d{1,8}$/).error('Write one to eight digits.'),
    }),
    webAddressField('Where it can be read.'),
    defineField({
      name: 'accessed',
      title: 'Last read on',
      type: 'date',
      description: 'The day somebody last opened the address and found it.',
    }),
  ],
  orderings: [
    {title: 'Newest first', name: 'yearDesc', by: [{field: 'year', direction: 'desc'}]},
    {title: 'Title', name: 'title', by: [{field: 'title', direction: 'asc'}]},
  ],
  preview: {
    select: {title: 'title', authors: 'authors', year: 'year'},
    prepare: ({title, authors, year}) => ({
      title,
      subtitle: [authors, year].filter(Boolean).join(', '),
    }),
  },
})
