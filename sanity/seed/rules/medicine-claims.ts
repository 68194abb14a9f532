import {MEDICINES, ruleFrom, WRITTEN} from './rule.ts'

/** What words may not say of a medicine. */
export const medicineClaims = [
  ruleFrom({
    number: 'R05',
    title: 'Germany: the former sentence',
    explanation:
      'The words still say “fragen Sie Ihren Arzt oder Apotheker”. The sentence has read otherwise since 27 December 2023: take it out, the notice stands here by itself.',
    when: {market: ['DE'], legalStatus: MEDICINES, says: ['formerSentence']},
    forbids: 'product',
    law: [{citation: 'HWG § 4 Abs. 3 Satz 1'}],
    validFrom: '2023-12-27',
    applies: {
      'a medicine with the former sentence': {
        market: 'DE',
        legalStatus: 'medicine-gsl',
        says: 'formerSentence',
      },
      'on the first day of the new one': {
        on: '2023-12-27',
        market: 'DE',
        legalStatus: 'medicine-gsl',
        says: 'formerSentence',
      },
    },
    rests: {
      'on the last day of the former one': {
        on: '2023-12-26',
        market: 'DE',
        legalStatus: 'medicine-gsl',
        says: 'formerSentence',
      },
      'a medicine without it': {market: 'DE', legalStatus: 'medicine-gsl'},
      'in Austria, where a law of its own holds': {
        market: 'AT',
        legalStatus: 'medicine-gsl',
        says: 'formerSentence',
      },
    },
  }),
  ruleFrom({
    number: 'R05b',
    title: 'Germany: the former sentence in an article',
    explanation:
      'The article still says “fragen Sie Ihren Arzt oder Apotheker”. The sentence has read otherwise since 27 December 2023: take it out.',
    when: {market: ['DE'], pageSays: ['formerSentence']},
    forbids: 'page',
    law: [{citation: 'HWG § 4 Abs. 3 Satz 1'}],
    validFrom: '2023-12-27',
    applies: {
      'an article with the former sentence': {
        pageType: 'article',
        market: 'DE',
        pageSays: 'formerSentence',
      },
      'on the first day of the new one': {
        on: '2023-12-27',
        market: 'DE',
        pageSays: 'formerSentence',
      },
    },
    rests: {
      'on the last day of the former one': {
        on: '2023-12-26',
        market: 'DE',
        pageSays: 'formerSentence',
      },
      'an article that says something else': {
        pageType: 'article',
        market: 'DE',
        pageSays: 'disease, remedy',
      },
    },
  }),
  ruleFrom({
    number: 'R17',
    title: 'Medicine: no recommendation, no testimonial',
    explanation:
      'The words say that health professionals recommend the medicine, or that it helped somebody. Take that out.',
    when: {legalStatus: MEDICINES, says: ['endorsement']},
    forbids: 'product',
    law: [
      {citation: 'Directive 2001/83/EC, Article 90'},
      {citation: 'HWG § 11 Abs. 1 Nr. 2'},
      {citation: 'D.Lgs. 219/2006, art. 117, comma 1, lettera f)'},
    ],
    applies: {
      'a medicine that doctors recommend': {legalStatus: 'medicine-gsl', says: 'endorsement'},
      'a teaser of one': {
        role: 'teaser',
        legalStatus: 'medicine-otc-pharmacyOnly',
        says: 'endorsement',
      },
    },
    rests: {
      'a medicine that nobody recommends': {legalStatus: 'medicine-gsl'},
      'a food supplement, for which R25 stands': {
        legalStatus: 'foodSupplement',
        says: 'endorsement',
      },
    },
  }),
  ruleFrom({
    number: 'R17b',
    title: 'No reviewer beside a medicine',
    explanation:
      'An article that leads to a medicine shows no reviewer: it would read as a recommendation by a professional.',
    when: {pageType: ['article'], role: ['teaser'], legalStatus: MEDICINES},
    forbids: 'reviewerBox',
    law: [
      {citation: 'Directive 2001/83/EC, Article 90'},
      {citation: 'Code de la santé publique, art. R5122-4, 6°'},
    ],
    applies: {
      'an article that leads to a medicine': {
        pageType: 'article',
        role: 'teaser',
        legalStatus: 'medicine-gsl',
      },
    },
    rests: {
      'an article that leads to a food supplement': {
        pageType: 'article',
        role: 'teaser',
        legalStatus: 'foodSupplement',
      },
      'an article that leads nowhere': {pageType: 'article', role: 'none'},
    },
  }),
  ruleFrom({
    number: 'R17c',
    title: 'No recommendation beside a medicine',
    explanation:
      'Words that tell of recommendations by health professionals, or of somebody it helped, must not lead to a medicine, nor name one.',
    when: {
      pageType: WRITTEN,
      pageSays: ['endorsement'],
      role: ['teaser'],
      legalStatus: MEDICINES,
    },
    forbids: 'product',
    law: [{citation: 'Directive 2001/83/EC, Article 90'}],
    applies: {
      'a testimonial beside a medicine': {
        pageType: 'article',
        pageSays: 'endorsement',
        role: 'teaser',
        legalStatus: 'medicine-gsl',
      },
    },
    rests: {
      'a medicine beside a disease': {
        pageType: 'article',
        pageSays: 'disease, remedy',
        role: 'teaser',
        legalStatus: 'medicine-gsl',
      },
    },
  }),
]
