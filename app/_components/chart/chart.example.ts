import type {BlockAnswer} from '#lib/content/portable-text.ts'

export const chartExample: BlockAnswer<'chart'> = {
  _key: 'chart',
  _type: 'chart',
  title: 'Magnesium in 100 g of food',
  unit: 'mg',
  rows: [
    {_key: 'seeds', label: 'Pumpkin seeds', value: 550},
    {_key: 'bread', label: 'Wholemeal bread', value: 76.5},
    {_key: 'water', label: 'Distilled water', value: 0},
  ],
  note: 'Rounded; foods vary.',
}
