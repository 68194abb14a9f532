import {DocumentsIcon} from '@sanity/icons/Documents'
import {defineArrayMember, defineField, defineType} from 'sanity'
import {refuseByLaw} from '../../law/validator.ts'
import {keyField} from '../fields/key.ts'
import {sourceLocaleField} from '../fields/source-text.ts'

const TOPIC_CLASSES = [
  {value: 'disease', title: 'Disease'},
  {value: 'symptom', title: 'Symptom'},
  {value: 'physiology', title: 'How the body works'},
  {value: 'nutrition', title: 'Nutrition'},
  {value: 'lifestyle', title: 'Everyday life'},
]

const TAGS = [
  {value: 'pregnancy', title: 'Pregnancy'},
  {value: 'pregnancyComplications', title: 'Complications of a pregnancy'},
]

const KINDS = [
  {value: 'condition', title: 'Condition: what it is and what helps'},
  {value: 'explainer', title: 'Explainer'},
  {value: 'howto', title: 'How-to'},
]

export const article = defineType({
  name: 'article',
  title: 'Article (facts)',
  type: 'document',
  icon: DocumentsIcon,
  description: 'What an article is about, in every language. Its words are documents of their own.',
  fields: [
    keyField('calf-cramp'),
    defineField({
      name: 'internalName',
      title: 'Internal name',
      type: 'string',
      description: 'What colleagues call it. Readers never see it.',
      validation: (rule) => rule.required().error('Give it a name that colleagues recognise.'),
    }),
    defineField({
      name: 'topicClass',
      title: 'Topic',
      type: 'string',
      description:
        'What the article speaks of. The law forbids some product links beside a disease.',
      options: {list: TOPIC_CLASSES, layout: 'radio'},
      validation: (rule) => rule.required().error('Choose the topic: rules depend on it.'),
    }),
    defineField({
      name: 'tags',
      title: 'Tags',
      type: 'array',
      of: [defineArrayMember({type: 'string'})],
      description: 'What the article is about that the law has a word on. Rules ask for them.',
      options: {list: TAGS},
    }),
    defineField({
      name: 'kind',
      title: 'Kind',
      type: 'string',
      description: 'How the article is built.',
      options: {list: KINDS, layout: 'radio'},
      validation: (rule) => rule.required().error('Choose the kind of article.'),
    }),
    defineField({
      name: 'evidence',
      title: 'Evidence',
      type: 'array',
      of: [defineArrayMember({type: 'reference', to: [{type: 'evidenceStatement'}]})],
      description:
        'What studies found on what the article speaks of. Its headline may say no more.',
      validation: (rule) => [
        rule.unique().error('Name each statement once.'),
        rule.custom<unknown[]>((statements, {document}) =>
          document?.['kind'] === 'condition' && !statements?.length
            ? 'An article about a condition says what studies found: choose one statement at least.'
            : true,
        ),
      ],
    }),
    defineField({
      name: 'relatedProducts',
      title: 'Related products',
      type: 'array',
      of: [defineArrayMember({type: 'reference', to: [{type: 'product'}]})],
      description:
        'Products the article may lead to. Where the law forbids it, the page leaves them out by itself.',
      validation: (rule) => rule.unique().error('Name each product once.'),
    }),
    sourceLocaleField,
  ],
  validation: (rule) => rule.custom(refuseByLaw),
  orderings: [
    {title: 'Internal name', name: 'internalName', by: [{field: 'internalName', direction: 'asc'}]},
  ],
  preview: {select: {title: 'internalName', subtitle: 'kind'}},
})
