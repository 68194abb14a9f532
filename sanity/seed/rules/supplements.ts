import {above, ruleFrom} from './rule.ts'

const DIRECTIVE = 'https://www.legislation.gov.uk/eudr/2002/46'

export const supplementRules = [
  ruleFrom({
    number: 'R19',
    title: 'Food supplement: dose, diet, children',
    explanation:
      'The page of a food supplement carries the statements on its daily dose, on a varied diet and on keeping it from children.',
    when: {pageType: ['product'], role: ['subject'], legalStatus: ['foodSupplement']},
    requires: [
      ['supplement-dose', 'afterContent'],
      ['supplement-diet', 'afterContent'],
      ['supplement-children', 'afterContent'],
    ],
    law: [{citation: 'Directive 2002/46/EC, Article 6(3)', url: DIRECTIVE}],
    applies: {
      'the page of a food supplement': {role: 'subject', legalStatus: 'foodSupplement'},
      'in Switzerland too': {market: 'CH', role: 'subject', legalStatus: 'foodSupplement'},
    },
    rests: {
      'a medicine': {role: 'subject', legalStatus: 'medicine-gsl'},
      'a list that leads to it': {
        pageType: 'products',
        role: 'teaser',
        legalStatus: 'foodSupplement',
      },
    },
  }),
  ruleFrom({
    number: 'R21',
    title: 'No food supplement beside a disease',
    explanation:
      'A page about a disease or symptom must not lead to a food supplement: together they would say that it treats it.',
    when: {
      // A home page that lists such an article stands for it: what is beside it is seen together.
      pageType: ['article', 'home'],
      topicClass: ['disease', 'symptom'],
      role: ['teaser'],
      legalStatus: ['foodSupplement'],
    },
    forbids: 'product',
    law: [{citation: 'Directive 2002/46/EC, Article 6(2)', url: DIRECTIVE}],
    applies: {
      'an article about a symptom': {
        pageType: 'article',
        topicClass: 'symptom',
        role: 'teaser',
        legalStatus: 'foodSupplement',
      },
      'a home page that lists an article about a disease': {
        pageType: 'home',
        topicClass: 'disease',
        role: 'teaser',
        legalStatus: 'foodSupplement',
      },
    },
    rests: {
      'an article about nutrition': {
        pageType: 'article',
        topicClass: 'nutrition',
        role: 'teaser',
        legalStatus: 'foodSupplement',
      },
      'a medicine beside a symptom': {
        pageType: 'article',
        topicClass: 'symptom',
        role: 'teaser',
        legalStatus: 'medicine-gsl',
      },
    },
  }),
  ruleFrom({
    number: 'R27',
    title: 'Switzerland: 375 mg at most',
    explanation:
      'A food supplement with more than 375 mg of magnesium a day may not be sold there.',
    when: {market: ['CH'], legalStatus: ['foodSupplement'], dailyDoseMg: above(375)},
    forbids: 'product',
    law: [
      {
        citation: 'VNem Anhang 1, SR 817.022.14',
        url: 'https://www.fedlex.admin.ch/eli/cc/2017/155/de',
      },
    ],
    applies: {
      'just above': {market: 'CH', legalStatus: 'foodSupplement', dailyDoseMg: 375.1},
      'far above': {market: 'CH', legalStatus: 'foodSupplement', dailyDoseMg: 600},
    },
    rests: {
      'at the limit': {market: 'CH', legalStatus: 'foodSupplement', dailyDoseMg: 375},
      'a medicine of that dose': {market: 'CH', legalStatus: 'medicine-gsl', dailyDoseMg: 400},
      'another market': {market: 'DE', legalStatus: 'foodSupplement', dailyDoseMg: 400},
    },
  }),
  ruleFrom({
    number: 'R28',
    title: 'Switzerland: laxative above 250 mg',
    explanation:
      'A food supplement with more than 250 mg of magnesium a day warns that it may be laxative.',
    when: {
      market: ['CH'],
      pageType: ['product'],
      legalStatus: ['foodSupplement'],
      dailyDoseMg: above(250),
    },
    requires: [['supplement-laxative', 'afterContent']],
    law: [
      {
        citation: 'VNem Anhang 1, SR 817.022.14',
        url: 'https://www.fedlex.admin.ch/eli/cc/2017/155/de',
      },
    ],
    applies: {
      'just above': {market: 'CH', legalStatus: 'foodSupplement', dailyDoseMg: 250.1},
    },
    rests: {
      'at the limit': {market: 'CH', legalStatus: 'foodSupplement', dailyDoseMg: 250},
      'another market': {market: 'AT', legalStatus: 'foodSupplement', dailyDoseMg: 300},
    },
  }),
  ruleFrom({
    number: 'R29',
    title: 'Germany: more than 250 mg',
    explanation:
      'The Federal Institute for Risk Assessment advises at most 250 mg of magnesium a day from food supplements, in two or more portions.',
    when: {
      market: ['DE'],
      pageType: ['product'],
      legalStatus: ['foodSupplement'],
      dailyDoseMg: above(250),
    },
    forbids: 'page',
    severity: 'warn',
    law: [{citation: 'BfR, Höchstmengen für Magnesium, 2017'}],
    applies: {'just above': {market: 'DE', legalStatus: 'foodSupplement', dailyDoseMg: 250.1}},
    rests: {'at the limit': {market: 'DE', legalStatus: 'foodSupplement', dailyDoseMg: 250}},
  }),
  ruleFrom({
    number: 'R30',
    title: 'France: more than 360 mg',
    explanation:
      'A food supplement with more than 360 mg of magnesium a day is held for a regulatory decision.',
    when: {market: ['FR'], legalStatus: ['foodSupplement'], dailyDoseMg: above(360)},
    forbids: 'product',
    law: [{citation: 'DGCCRF, liste des nutriments, magnésium'}],
    applies: {'just above': {market: 'FR', legalStatus: 'foodSupplement', dailyDoseMg: 360.1}},
    rests: {'at the limit': {market: 'FR', legalStatus: 'foodSupplement', dailyDoseMg: 360}},
  }),
]
