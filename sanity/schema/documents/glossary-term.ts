import {TagIcon} from '@sanity/icons/Tag'
import {defineArrayMember, defineField, defineType} from 'sanity'
import {refuseByLaw} from '../../law/validator.ts'
import {keyField} from '../fields/key.ts'
import {languageOptions} from '../fields/market-options.ts'

type Words = readonly {language?: string}[] | undefined

/** The languages of one list of words that the other lacks, for a message. */
export const languagesLacking = (words: Words, others: Words): string[] =>
  (words ?? []).flatMap(({language}) =>
    language && !others?.some((other) => other.language === language) ? [language] : [],
  )

export const glossaryTerm = defineType({
  name: 'glossaryTerm',
  title: 'Glossary term',
  type: 'document',
  icon: TagIcon,
  description: 'One term and what it means, in every language. Texts lead to it where they use it.',
  fields: [
    keyField('electrolyte'),
    defineField({
      name: 'term',
      title: 'Term',
      type: 'localizedString',
      description: 'The term as a dictionary has it: singular, with its abbreviation in brackets.',
      validation: (rule) => rule.required().min(1).error('Write the term.'),
    }),
    defineField({
      name: 'definition',
      title: 'Definition',
      type: 'localizedString',
      description: 'What it means, in one or two plain sentences. Without it a term is not shown.',
      validation: (rule) => [
        rule.required().min(1).error('Write what the term means.'),
        rule.custom((definition: Words, {document}) => {
          const lacking = languagesLacking(document?.['term'] as Words, definition) // by the field above
          return (
            lacking.length === 0 || `There is a term but no definition in: ${lacking.join(', ')}.`
          )
        }),
        rule.custom((definition: Words, {document}) => {
          const lacking = languagesLacking(definition, document?.['term'] as Words) // as above
          return (
            lacking.length === 0 || `There is a definition but no term in: ${lacking.join(', ')}.`
          )
        }),
      ],
    }),
    defineField({
      name: 'checkedLanguages',
      title: 'Checked languages',
      type: 'array',
      of: [defineArrayMember({type: 'string'})],
      options: {list: languageOptions},
      description:
        'The languages whose words were written or read by somebody who speaks them. The others are shown in demo mode only, and say so.',
      validation: (rule) => rule.unique().error('List each language once.'),
    }),
  ],
  validation: (rule) => rule.custom(refuseByLaw),
  orderings: [{title: 'Key', name: 'key', by: [{field: 'key', direction: 'asc'}]}],
  preview: {
    select: {term: 'term', key: 'key'},
    prepare: ({term, key}) => ({title: englishOf(term) ?? key, subtitle: key}),
  },
})

/** The Studio is in English; a term that has none there goes by its first name. */
const englishOf = (words: {language?: string; value?: string}[] | undefined) =>
  (words?.find(({language}) => language === 'en') ?? words?.[0])?.value
