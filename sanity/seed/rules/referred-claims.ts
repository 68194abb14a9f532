import {MEDICINES, ruleFrom} from './rule.ts'

/** Health claims that words refer to, beside those found in the words themselves. */

const LIST = {
  citation: 'Regulation (EU) No 432/2012',
  url: 'https://www.legislation.gov.uk/eur/2012/432',
}
const CLAIMS = {
  citation: 'Regulation (EC) No 1924/2006, Article 10(1)',
  url: 'https://www.legislation.gov.uk/eur/2006/1924',
}
const supplement = {role: 'subject', legalStatus: 'foodSupplement'}

export const referredClaimRules = [
  ruleFrom({
    number: 'R22c',
    title: 'Health claim: authorised, from the amount on, in the words of the law',
    explanation:
      'A claim it refers to was refused, needs more magnesium a day than the product gives, or has no words in the language of the page. Remove the reference.',
    when: {claims: ['refused', 'belowDose', 'withoutWords']},
    forbids: 'product',
    law: [CLAIMS, LIST],
    applies: {
      'a claim that was refused': {...supplement, claims: 'refused'},
      'a claim beside one that may be made, on too little': {
        ...supplement,
        claims: 'authorised, belowDose',
      },
      'a claim without words in the language': {...supplement, claims: 'withoutWords'},
    },
    rests: {
      'a claim that may be made': {...supplement, claims: 'authorised'},
      'no claim': {...supplement, claims: ''},
    },
  }),
  ruleFrom({
    number: 'R22d',
    title: 'Medicine: no health claim of foods',
    explanation:
      'Health claims are for foods: a medicine says what its authorisation says. Remove the reference.',
    when: {
      legalStatus: [...MEDICINES, 'medicine-rx'],
      claims: ['authorised', 'unverified', 'belowDose', 'withoutWords', 'refused'],
    },
    forbids: 'product',
    law: [
      {citation: 'Directive 2001/83/EC, Article 87(2)'},
      {citation: 'Regulation (EC) No 1924/2006, Article 1(2)'},
    ],
    applies: {'a medicine that refers to one': {legalStatus: 'medicine-gsl', claims: 'authorised'}},
    rests: {
      'a medicine that refers to none': {legalStatus: 'medicine-gsl', claims: ''},
      'a food supplement': {...supplement, claims: 'authorised'},
    },
  }),
  ruleFrom({
    number: 'R22e',
    title: 'Health claim: words compared with the law',
    explanation:
      'The words of a claim it refers to were not read at their source. In demo mode they stand, and are marked.',
    when: {mode: ['live'], claims: ['unverified']},
    forbids: 'product',
    law: [CLAIMS],
    applies: {
      'words that nobody has verified': {...supplement, mode: 'live', claims: 'unverified'},
    },
    rests: {
      'the same in demo mode': {...supplement, mode: 'demo', claims: 'unverified'},
      'verified words': {...supplement, mode: 'live', claims: 'authorised'},
    },
  }),
]
