import type {BlockAnswer} from '#lib/content/portable-text.ts'

export const keyFactsExample: BlockAnswer<'keyFacts'> = {
  _key: 'keyFacts',
  _type: 'keyFacts',
  title: 'In short',
  items: ['Most cramps pass by themselves.', 'A swollen leg is no cramp: have it looked at today.'],
}
