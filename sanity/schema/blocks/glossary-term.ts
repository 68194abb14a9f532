import {BookmarkIcon} from '@sanity/icons/Bookmark'
import {defineArrayMember, defineField} from 'sanity'

/**
 * Marks words of a sentence that the glossary explains. It lives in text blocks only: the term itself is
 * the document of this name.
 */
export const glossaryTerm = defineArrayMember({
  name: 'glossaryTerm',
  title: 'Glossary term',
  type: 'object',
  icon: BookmarkIcon,
  description: 'Leads from the words to what the glossary says of them.',
  fields: [
    defineField({
      name: 'term',
      title: 'Term',
      type: 'reference',
      to: [{type: 'glossaryTerm'}],
      description: 'What the marked words mean.',
      validation: (rule) => rule.required().error('Choose the term, or remove the mark.'),
    }),
  ],
})
