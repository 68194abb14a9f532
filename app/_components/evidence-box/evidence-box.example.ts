import type {BlockAnswer} from '#lib/content/portable-text.ts'

export const evidenceBoxExample: BlockAnswer<'evidenceBox'> = {
  _key: 'evidenceBox',
  _type: 'evidenceBox',
  title: 'What studies show',
  finding: 'The groups had about the same number of cramps.',
  statement: {
    _id: 'evidenceStatement-example',
    _type: 'evidenceStatement',
    question: 'Does it prevent cramps?',
    population: 'Older adults',
    direction: 'noBenefit',
    certainty: 'moderate',
    searchDate: '2019-09-09',
    references: [
      {
        _id: 'source-example',
        _type: 'source',
        title: 'Review',
        authors: 'Author A, et al.',
        year: 2020,
        journal: null,
        doi: '10.1000/182',
        pmid: null,
        url: null,
      },
    ],
  },
}
