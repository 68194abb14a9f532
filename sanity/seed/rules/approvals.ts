import {above, atLeast, ruleFrom} from './rule.ts'

/** The pages of texts that are approved; the page of questions, for each question by itself. */
const TEXTS = ['article', 'product', 'faq']

const HOUSE = 'House rule: good practice of health information'

/** What the state and the review date of a text mean for its page. */
export const approvalRules = [
  ruleFrom({
    number: 'R37',
    title: 'Review more than 30 days overdue',
    explanation: 'The review of the text is overdue by more than 30 days.',
    when: {pageType: ['article', 'product'], daysOverdue: above(30)},
    forbids: 'page',
    law: [{citation: HOUSE}],
    applies: {
      'the 31st day after the review was due': {pageType: 'article', daysOverdue: 31},
      'the same of a product': {pageType: 'product', daysOverdue: 400},
    },
    rests: {
      'the 30th day after the review was due': {pageType: 'article', daysOverdue: 30},
      'a text without a review date': {pageType: 'article'},
    },
  }),
  ruleFrom({
    number: 'R61',
    title: 'Review overdue',
    explanation: 'The review of the text is overdue, and the page says so.',
    when: {pageType: ['article', 'product'], daysOverdue: atLeast(1)},
    forbids: 'page',
    severity: 'warn',
    law: [{citation: HOUSE}],
    applies: {
      'the day after the review was due': {pageType: 'article', daysOverdue: 1},
    },
    rests: {
      'the day on which the review is due': {pageType: 'article', daysOverdue: 0},
      'a text without a review date': {pageType: 'article'},
    },
  }),
  ruleFrom({
    number: 'R62',
    title: 'Translation behind a safety change',
    explanation: 'The source has changed for safety since the text was translated.',
    when: {pageType: TEXTS, approvalState: ['suspended']},
    forbids: 'page',
    law: [{citation: HOUSE}],
    applies: {
      'a translation that is suspended': {pageType: 'article', approvalState: 'suspended'},
      'a question that is': {pageType: 'faq', approvalState: 'suspended'},
    },
    rests: {
      'a translation that is stale': {pageType: 'article', approvalState: 'stale'},
      'a draft': {pageType: 'product', approvalState: 'draft'},
    },
  }),
  ruleFrom({
    number: 'R63',
    title: 'Translation behind its source',
    explanation: 'The source has changed since the text was translated, and the page says so.',
    when: {pageType: TEXTS, approvalState: ['stale']},
    forbids: 'page',
    severity: 'warn',
    law: [{citation: HOUSE}],
    applies: {
      'a translation that is stale': {pageType: 'article', approvalState: 'stale'},
    },
    rests: {
      'a translation that is in step': {pageType: 'article', approvalState: 'approved'},
    },
  }),
  ruleFrom({
    number: 'R64',
    title: 'Words nobody has approved',
    explanation: 'The words of the text are not approved.',
    when: {pageType: TEXTS, isApproved: ['no'], mode: ['live']},
    forbids: 'page',
    law: [{citation: HOUSE}],
    applies: {
      'a text without approval': {pageType: 'article', isApproved: 'no', mode: 'live'},
    },
    rests: {
      'the same in a demonstration': {pageType: 'article', isApproved: 'no', mode: 'demo'},
      'a text that is approved': {pageType: 'article', isApproved: 'yes', mode: 'live'},
      'a list': {pageType: 'home', mode: 'live'},
      'the page of questions, beside each of them': {pageType: 'faq', mode: 'live'},
    },
  }),
  ruleFrom({
    number: 'R65',
    title: 'A leaflet nobody has checked',
    explanation:
      'The leaflet is a translation that nobody has checked. It stands in demo mode only, and says so.',
    when: {pageType: ['leaflet'], isUnchecked: ['yes'], mode: ['live']},
    forbids: 'page',
    law: [{citation: 'Directive 2001/83/EC, Article 63(2)'}, {citation: HOUSE}],
    applies: {
      'an unchecked translation': {pageType: 'leaflet', isUnchecked: 'yes', mode: 'live'},
    },
    rests: {
      'the same in a demonstration': {pageType: 'leaflet', isUnchecked: 'yes', mode: 'demo'},
      'a leaflet that was checked': {pageType: 'leaflet', isUnchecked: 'no', mode: 'live'},
      'another page': {pageType: 'product', mode: 'live'},
    },
  }),
]
