import {defineField} from 'sanity'

/** What every record about a text says: of which words, by whom, and when. */
export const recordFields = [
  defineField({
    name: 'text',
    title: 'Text',
    type: 'reference',
    to: [{type: 'articleText'}, {type: 'productText'}, {type: 'questionText'}],
    weak: true,
    description: 'The text it is about. It may be a draft still.',
  }),
  defineField({
    name: 'contentHash',
    title: 'Content hash',
    type: 'string',
    description: 'Which words exactly: any edit has another.',
  }),
  defineField({name: 'by', title: 'By', type: 'string', description: 'The id of a user.'}),
  defineField({name: 'at', title: 'At', type: 'datetime', description: 'When it was made.'}),
]
