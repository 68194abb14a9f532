import {CommentIcon} from '@sanity/icons/Comment'
import {defineField, defineType} from 'sanity'
import {TextForm} from '../../approvals/standing-panel.tsx'
import {refuseByLaw} from '../../law/validator.ts'
import {knownBraces} from '../fields/braces.ts'
import {localeField, localeTitle} from '../fields/locale.ts'
import {changeClassField, provenanceFields} from '../fields/source-text.ts'
import {uncheckedTranslationField} from '../fields/translation.ts'

export const questionText = defineType({
  name: 'questionText',
  title: 'Question (words)',
  type: 'document',
  icon: CommentIcon,
  description: 'One question and its answer for one locale.',
  components: {input: TextForm},
  fields: [
    defineField({
      name: 'question',
      title: 'Question',
      type: 'reference',
      to: [{type: 'question'}],
      description: 'The question whose words these are.',
      validation: (rule) => rule.required().error('Choose the question.'),
    }),
    localeField('question'),
    defineField({
      name: 'title',
      title: 'Question as readers ask it',
      type: 'string',
      description: 'One sentence with a question mark, in the words of somebody who asks.',
      validation: (rule) => [
        rule.required().error('Write the question.'),
        rule.max(120).warning('Lists of questions cut them after about 120 characters.'),
      ],
    }),
    defineField({
      name: 'answer',
      title: 'Answer',
      type: 'answer',
      description: 'The answer in its first sentence, then what it rests on and when to ask.',
      validation: (rule) => [
        rule.required().min(1).error('Write the answer.'),
        rule.custom(knownBraces),
      ],
    }),
    uncheckedTranslationField,
    changeClassField,
    ...provenanceFields,
  ],
  validation: (rule) => rule.custom(refuseByLaw),
  orderings: [
    {title: 'Question', name: 'title', by: [{field: 'title', direction: 'asc'}]},
    {title: 'Last edited', name: 'edited', by: [{field: '_updatedAt', direction: 'desc'}]},
  ],
  preview: {
    select: {title: 'title', locale: 'locale', unchecked: 'isUncheckedTranslation'},
    prepare: ({title, locale, unchecked}) => ({
      title,
      subtitle: [localeTitle(locale), unchecked && 'unchecked translation']
        .filter(Boolean)
        .join(' · '),
    }),
  },
})
