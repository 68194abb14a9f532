import type {BlockAnswer} from '#lib/content/portable-text.ts'

export const causeListExample: BlockAnswer<'causeList'> = {
  _key: 'causeList',
  _type: 'causeList',
  title: 'Possible causes',
  items: [
    {_key: 'none', cause: 'None that can be found', explanation: 'The most frequent case.'},
    {_key: 'strain', cause: 'Strain', explanation: 'Long or unaccustomed sport.'},
  ],
}
