import {ruleFrom} from './rule.ts'

/** Our own order, whatever the product: words verified, no borrowed language. */
export const editorialRules = [
  ruleFrom({
    number: 'R38',
    title: 'Words of the law are verified',
    explanation:
      'Wording that was not read at its source satisfies no rule: the page is withheld. In demo mode it stands, and is marked.',
    when: {refusedNotices: ['unverified', 'notVerbatim']},
    forbids: 'unverifiedNotice',
    law: [{citation: 'House rule: statutory wording is read at its source'}],
    applies: {
      'a notice that nobody has verified': {refusedNotices: 'unverified'},
      'one that must be verbatim, from a secondary source': {refusedNotices: 'notVerbatim'},
      'on the page of a package leaflet': {pageType: 'leaflet', refusedNotices: 'unverified'},
    },
    rests: {
      'all notices may stand, as any may in demo mode': {refusedNotices: ''},
      'a page without notices': {pageType: 'home'},
    },
  }),
  ruleFrom({
    number: 'R40',
    title: 'No products beside a borrowed language',
    explanation:
      'Where words of another language stand in, the page leads to no product: the notices would not be read with them.',
    when: {isFallback: ['yes'], role: ['teaser']},
    forbids: 'product',
    law: [{citation: 'House rule: notices are in the language of the page'}],
    applies: {
      'an article in a borrowed language': {
        pageType: 'article',
        isFallback: 'yes',
        role: 'teaser',
        legalStatus: 'medicine-gsl',
      },
    },
    rests: {
      'an article in its own language': {
        pageType: 'article',
        isFallback: 'no',
        role: 'teaser',
        legalStatus: 'medicine-gsl',
      },
      'the product itself': {isFallback: 'yes', role: 'subject'},
    },
  }),
]
