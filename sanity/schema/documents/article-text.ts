import {DocumentTextIcon} from '@sanity/icons/DocumentText'
import {defineArrayMember, defineField, defineType} from 'sanity'
import {TextForm} from '../../approvals/standing-panel.tsx'
import {refuseByLaw} from '../../law/validator.ts'
import {knownBraces} from '../fields/braces.ts'
import {descriptionField} from '../fields/description.ts'
import {localeField, localeTitle} from '../fields/locale.ts'
import {formerSlugsField, slugField} from '../fields/slug.ts'
import {changeClassField, provenanceFields} from '../fields/source-text.ts'
import {uncheckedTranslationField} from '../fields/translation.ts'

export const articleText = defineType({
  name: 'articleText',
  title: 'Article (words)',
  type: 'document',
  icon: DocumentTextIcon,
  description: 'The words of one article for one locale.',
  components: {input: TextForm},
  groups: [
    {name: 'words', title: 'Words', default: true},
    {name: 'review', title: 'Review and sources'},
    {name: 'address', title: 'Address and search'},
  ],
  fields: [
    defineField({
      name: 'article',
      title: 'Article',
      type: 'reference',
      to: [{type: 'article'}],
      group: 'words',
      description: 'The article whose words these are.',
      validation: (rule) => rule.required().error('Choose the article.'),
    }),
    {...localeField('article'), group: 'words'},
    defineField({
      name: 'title',
      title: 'Title',
      type: 'string',
      group: 'words',
      description: 'The headline readers see. It may change at any time.',
      validation: (rule) => [
        rule.required().error('Write the headline.'),
        rule.max(90).warning('Lists cut headlines after about 90 characters.'),
        rule.custom(knownBraces),
      ],
    }),
    defineField({
      name: 'standfirst',
      title: 'Standfirst',
      type: 'text',
      rows: 3,
      group: 'words',
      description: 'Two or three sentences under the headline that give the answer first.',
      validation: (rule) => [
        rule.required().error('Write the standfirst: it gives the answer first.'),
        rule.custom(knownBraces),
      ],
    }),
    defineField({
      name: 'body',
      title: 'Text',
      type: 'body',
      group: 'words',
      description:
        'Paragraphs, headings and lists, with boxes, tables and pictures between them. {emergency} becomes the emergency number of the market.',
      validation: (rule) => [
        rule.required().min(1).error('Write the article.'),
        rule.custom(knownBraces),
      ],
    }),
    defineField({
      name: 'author',
      title: 'Author',
      type: 'string',
      group: 'review',
      description: 'The role that wrote it, for example “Demo editorial role”.',
    }),
    defineField({
      name: 'reviewNote',
      title: 'Review note',
      type: 'string',
      group: 'review',
      description: 'Who reviewed it and how. In the demo: “Demo: not medically reviewed”.',
    }),
    defineField({
      name: 'lastReviewed',
      title: 'Last reviewed',
      type: 'date',
      group: 'review',
      description: 'The day the text was last checked.',
    }),
    defineField({
      name: 'nextReview',
      title: 'Next review',
      type: 'date',
      group: 'review',
      description: 'The day by which it must be checked again.',
      validation: (rule) =>
        rule
          .min(rule.valueOfField('lastReviewed'))
          .error('The next review cannot come before the last.'),
    }),
    defineField({
      name: 'references',
      title: 'References',
      type: 'array',
      of: [defineArrayMember({type: 'reference', to: [{type: 'source'}]})],
      group: 'review',
      description: 'The sources in the order in which they are cited.',
      validation: (rule) => rule.unique().error('List each source once.'),
    }),
    {...slugField('title'), group: 'address'},
    {...formerSlugsField, group: 'address'},
    {...descriptionField, group: 'address'},
    {...uncheckedTranslationField, group: 'words'},
    {...changeClassField, group: 'words'},
    ...provenanceFields,
  ],
  validation: (rule) => rule.custom(refuseByLaw),
  orderings: [
    {title: 'Title', name: 'title', by: [{field: 'title', direction: 'asc'}]},
    {title: 'Last edited', name: 'edited', by: [{field: '_updatedAt', direction: 'desc'}]},
    {title: 'Next review', name: 'nextReview', by: [{field: 'nextReview', direction: 'asc'}]},
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
