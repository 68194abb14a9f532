import type {BlockAnswer} from '#lib/content/portable-text.ts'

export const comparisonExample: BlockAnswer<'comparison'> = {
  _key: 'comparison',
  _type: 'comparison',
  title: 'Medicine and food supplement',
  subjects: ['Medicine', 'Food supplement'],
  rows: [
    {_key: 'law', criterion: 'Law', values: ['Law of medicines', 'Law of food']},
    {_key: 'check', criterion: 'Checked before sale', values: ['Yes', 'No']},
  ],
}
