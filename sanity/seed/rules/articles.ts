import {ruleFrom} from './rule.ts'

export const articleRules = [
  ruleFrom({
    number: 'R01',
    title: 'Article: general medical notice',
    explanation: 'An article about health says that it replaces no advice.',
    when: {pageType: ['article']},
    requires: [['medical-general', 'afterContent']],
    law: [{citation: 'House rule: good practice of health information'}],
    applies: {
      'an article about a symptom': {pageType: 'article', topicClass: 'symptom'},
      'an article about nutrition': {pageType: 'article', topicClass: 'nutrition'},
    },
    rests: {
      'the page of a product': {pageType: 'product', legalStatus: 'medicine-gsl'},
      'the home page': {pageType: 'home'},
    },
  }),
]
