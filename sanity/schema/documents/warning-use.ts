import {BookIcon} from '@sanity/icons/Book'
import {defineField, defineType} from 'sanity'

/** An entry of the ledger of warnings: written with a publication, read by everybody, changed by nobody. */
export const warningUse = defineType({
  name: 'warningUse',
  title: 'Warning used',
  type: 'document',
  icon: BookIcon,
  description: 'Which of the warnings that take turns an advertisement carries.',
  readOnly: true,
  fields: [
    defineField({
      name: 'page',
      title: 'Words of the advertisement',
      type: 'reference',
      to: [{type: 'productText'}],
      weak: true,
      description: 'The product words that were published.',
    }),
    defineField({
      name: 'market',
      title: 'Market',
      type: 'string',
      description: 'The country whose law asks for the warning.',
    }),
    defineField({
      name: 'language',
      title: 'Language',
      type: 'string',
      description: 'The language of the words.',
    }),
    defineField({
      name: 'rotationGroup',
      title: 'Group',
      type: 'string',
      description: 'The warnings that take turns.',
    }),
    defineField({
      name: 'contentHash',
      title: 'Hash of the words',
      type: 'string',
      description: 'SHA-256 of what was published: the same words are the same advertisement.',
    }),
    defineField({
      name: 'warning',
      title: 'Warning',
      type: 'reference',
      to: [{type: 'disclaimer'}],
      weak: true,
      description: 'The notice whose turn it was.',
    }),
    defineField({
      name: 'warningKey',
      title: 'Key of the warning',
      type: 'string',
      description: 'By which a page finds it, in whatever version is in force.',
    }),
    defineField({
      name: 'warningVersion',
      title: 'Version of the warning',
      type: 'number',
      description: 'The version in force when it was fixed.',
    }),
    defineField({
      name: 'turn',
      title: 'Turn',
      type: 'number',
      description: 'Counts the advertisements of these product words from 1.',
    }),
    defineField({
      name: 'previous',
      title: 'Before it',
      type: 'reference',
      to: [{type: 'warningUse'}],
      weak: true,
      description: 'The advertisement before this one, which had another warning.',
    }),
    defineField({
      name: 'usedAt',
      title: 'Fixed at',
      type: 'datetime',
      description: 'When the words were published.',
    }),
  ],
  orderings: [{title: 'Newest first', name: 'usedAt', by: [{field: 'usedAt', direction: 'desc'}]}],
  preview: {
    select: {page: 'page.displayName', warning: 'warningKey', turn: 'turn', usedAt: 'usedAt'},
    prepare: ({page, warning, turn, usedAt}) => ({
      title: `${page ?? 'Words that are gone'}, turn ${turn}`,
      subtitle: [warning, usedAt].filter(Boolean).join(' · '),
    }),
  },
})
