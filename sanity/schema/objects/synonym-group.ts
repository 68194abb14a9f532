import {defineArrayMember, defineField, defineType} from 'sanity'

/** Words that a search takes for each other. */
export const synonymGroup = defineType({
  name: 'synonymGroup',
  title: 'Group of words',
  type: 'object',
  fields: [
    defineField({
      name: 'words',
      title: 'Words',
      type: 'array',
      of: [defineArrayMember({type: 'string'})],
      options: {layout: 'tags'},
      description: 'Words and phrases that mean the same to somebody who searches.',
      validation: (rule) => [
        rule.required().min(2).error('A group needs two words at least.'),
        rule.unique().error('List each word once.'),
      ],
    }),
  ],
  preview: {
    select: {words: 'words'},
    prepare: ({words}: {words?: string[]}) => ({title: words?.join(', ') ?? 'No words yet'}),
  },
})
