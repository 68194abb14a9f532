import {noneOf, ruleFrom, WRITTEN} from './rule.ts'

export const articleRules = [
  ruleFrom({
    number: 'R01',
    title: 'Words about health: general medical notice',
    explanation:
      'An article, an answer and the glossary speak of health: the page says that it replaces no advice.',
    when: {pageType: WRITTEN},
    requires: [['medical-general', 'afterContent']],
    law: [{citation: 'House rule: good practice of health information'}],
    applies: {
      'an article about a symptom': {pageType: 'article', topicClass: 'symptom'},
      'an article about nutrition': {pageType: 'article', topicClass: 'nutrition'},
      'the page of questions': {pageType: 'faq'},
      'the glossary': {pageType: 'glossary'},
    },
    rests: {
      'the page of a product': {pageType: 'product', legalStatus: 'medicine-gsl'},
      'the home page': {pageType: 'home'},
    },
  }),
  ruleFrom({
    number: 'R02',
    title: 'Disease or symptom: red flags first',
    explanation:
      'An article about a disease or symptom has a box with the signs that need help at once. It stands before any product.',
    when: {
      pageType: ['article'],
      topicClass: ['disease', 'symptom'],
      blocks: noneOf('redFlagBox'),
    },
    forbids: 'page',
    law: [
      {citation: 'HWG § 11 Abs. 1 Nr. 3'},
      {citation: 'Code de la santé publique, art. R5122-4, 9°'},
    ],
    applies: {
      'an article about a symptom without the box': {
        pageType: 'article',
        topicClass: 'symptom',
        blocks: 'block, evidenceBox',
      },
      'an empty article about a disease': {pageType: 'article', topicClass: 'disease', blocks: ''},
    },
    rests: {
      'an article with the box among others': {
        pageType: 'article',
        topicClass: 'symptom',
        blocks: 'block, redFlagBox',
      },
      'an article about nutrition': {pageType: 'article', topicClass: 'nutrition', blocks: 'block'},
    },
  }),
  ruleFrom({
    number: 'R02b',
    title: 'Disease or symptom: no product before the red flags',
    explanation:
      'A product stands in the text before the box with the signs that need help at once. Move the box up, or the product down.',
    when: {
      pageType: ['article'],
      topicClass: ['disease', 'symptom'],
      blocksBeforeRedFlags: ['productTeaser'],
    },
    forbids: 'page',
    law: [
      {citation: 'HWG § 11 Abs. 1 Nr. 3'},
      {citation: 'Code de la santé publique, art. R5122-4, 9°'},
    ],
    applies: {
      'an article about a symptom with a product above the box': {
        pageType: 'article',
        topicClass: 'symptom',
        blocksBeforeRedFlags: 'block, productTeaser',
      },
    },
    rests: {
      'an article with its products beneath the box': {
        pageType: 'article',
        topicClass: 'symptom',
        blocksBeforeRedFlags: 'block, keyFacts',
      },
      'an article about nutrition, which needs no box': {
        pageType: 'article',
        topicClass: 'nutrition',
        blocksBeforeRedFlags: 'productTeaser',
      },
    },
  }),
]
