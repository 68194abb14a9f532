import type {Rule} from './types.ts'

/**
 * The first rules, numbered as in the law reference. They move into the dataset, where editors see them
 * and each carries its own tests, together with the rest of the forty-two.
 */

export const rules: readonly Rule[] = [
  {
    id: 'R01',
    when: {pageType: ['article']},
    require: [{notice: 'medical-general', place: 'afterContent'}],
    legalBasis: 'House rule: good practice of health information',
  },
  {
    id: 'R03-R15',
    when: {legalStatus: ['medicine-otc-pharmacyOnly', 'medicine-gsl']},
    require: [{notice: 'medicine-leaflet', place: 'beforeContent'}],
    legalBasis: 'Advertising of medicines to the public, law of the market',
  },
  {
    id: 'R16',
    when: {legalStatus: ['medicine-rx'], role: ['teaser']},
    forbid: 'product',
    legalBasis: 'No advertising of prescription medicines to the public',
  },
  {
    id: 'R19',
    when: {pageType: ['product'], legalStatus: ['foodSupplement'], role: ['subject']},
    require: [
      {notice: 'supplement-dose', place: 'afterContent'},
      {notice: 'supplement-diet', place: 'afterContent'},
      {notice: 'supplement-children', place: 'afterContent'},
    ],
    legalBasis: 'Directive 2002/46/EC, Article 6(3), and the national law that applies it',
  },
  {
    id: 'R21',
    when: {
      // A home page that lists such an article stands for it: what is beside it is seen together.
      pageType: ['article', 'home'],
      topicClass: ['disease', 'symptom'],
      legalStatus: ['foodSupplement'],
      role: ['teaser'],
    },
    forbid: 'product',
    legalBasis: 'Directive 2002/46/EC, Article 6(2)',
  },
]
