import {HelpCircleIcon} from '@sanity/icons/HelpCircle'
import {defineArrayMember, defineField, defineType} from 'sanity'

export const questions = defineType({
  name: 'questions',
  title: 'Questions',
  type: 'object',
  icon: HelpCircleIcon,
  description: 'Questions with their answers. The words are those of the page of questions.',
  fields: [
    defineField({
      name: 'title',
      title: 'Title',
      type: 'string',
      description: 'For example “What is often asked”.',
      validation: (rule) => rule.required().error('Give the questions a title.'),
    }),
    defineField({
      name: 'questions',
      title: 'Questions',
      type: 'array',
      of: [defineArrayMember({type: 'reference', to: [{type: 'question'}]})],
      description: 'One without words in the reader’s locale is left out there.',
      validation: (rule) => [
        rule.required().min(1).error('Choose at least one question.'),
        rule.unique().error('Ask each question once.'),
      ],
    }),
  ],
  preview: {select: {title: 'title', subtitle: 'questions.0.internalName'}},
})
