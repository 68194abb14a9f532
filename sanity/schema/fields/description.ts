import {defineField} from 'sanity'
import {DESCRIPTION_LENGTH} from './description-length.ts'

/** The sentence search engines and link previews show. */
export const descriptionField = defineField({
  name: 'description',
  title: 'Description for search engines',
  type: 'text',
  rows: 2,
  description: `One or two sentences of at most ${DESCRIPTION_LENGTH} characters that say what the page answers.`,
  validation: (rule) => [
    rule.required().warning('Write one sentence: otherwise search engines choose one themselves.'),
    rule
      .max(DESCRIPTION_LENGTH)
      .error(`Shorten to ${DESCRIPTION_LENGTH} characters: the rest is cut off.`),
  ],
})
