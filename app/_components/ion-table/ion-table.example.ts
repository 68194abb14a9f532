import type {BlockAnswer} from '#lib/content/portable-text.ts'

export const ionTableExample: BlockAnswer<'ionTable'> = {
  _key: 'ionTable',
  _type: 'ionTable',
  title: 'Four minerals in nerve and muscle',
  rows: [
    {
      _key: 'sodium',
      ion: 'sodium',
      place: 'Mostly around the cells',
      role: 'Carries the signal of the nerve',
      foods: 'Table salt',
    },
    {
      _key: 'magnesium',
      ion: 'magnesium',
      place: 'Mostly in bone and cells',
      role: 'Dampens the signal',
      foods: 'Nuts, wholemeal bread',
    },
  ],
}
