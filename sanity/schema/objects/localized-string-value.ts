import {defineField, defineType} from 'sanity'
import {languageOptions} from '../fields/market-options.ts'

export const localizedStringValue = defineType({
  name: 'localizedStringValue',
  title: 'Words in one language',
  type: 'object',
  fields: [
    defineField({
      name: 'language',
      title: 'Language',
      type: 'string',
      description: 'The language of the words below.',
      options: {list: languageOptions},
      validation: (rule) => rule.required().error('Choose the language of these words.'),
    }),
    defineField({
      name: 'value',
      title: 'Words',
      type: 'string',
      description: 'The words as readers of this language see them.',
      validation: (rule) => rule.required().error('Write the words, or remove this language.'),
    }),
  ],
  preview: {select: {title: 'value', subtitle: 'language'}},
})
