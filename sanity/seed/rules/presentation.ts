import {MEDICINES, noneOf, ruleFrom, WRITTEN} from './rule.ts'

const HWG = {citation: 'HWG § 4 Abs. 1, 1a'}
const medicine = {market: 'DE', legalStatus: 'medicine-otc-pharmacyOnly'}
const PARTICULARS = [
  'company',
  'name',
  'substance',
  'composition',
  'indications',
  'contraindications',
  'sideEffects',
]

/** How a product is presented: its particulars, its kind, its recall, what headlines assert. */
export const presentationRules = [
  ruleFrom({
    number: 'R04',
    title: 'Germany: the particulars, one click away',
    explanation:
      'Beside a medicine stands a link named “Pflichtangaben”. It leads to nothing but the particulars.',
    when: {
      pageType: [...WRITTEN, 'articles', 'home', 'product', 'products'],
      market: ['DE'],
      legalStatus: MEDICINES,
    },
    requires: [['particulars-link', 'productLink']],
    law: [HWG, {citation: 'BGH, Urteil vom 6. Juni 2013, I ZR 2/12'}],
    applies: {
      'a medicine on its own page': medicine,
      'a teaser of a medicine on general sale': {
        pageType: 'home',
        role: 'teaser',
        market: 'DE',
        legalStatus: 'medicine-gsl',
      },
      'a medicine that an answer names': {...medicine, pageType: 'faq', role: 'teaser'},
    },
    rests: {
      'the page with the particulars': {...medicine, pageType: 'mandatory'},
      'the package leaflet, which has all of them': {...medicine, pageType: 'leaflet'},
      'a food supplement': {market: 'DE', legalStatus: 'foodSupplement'},
      'a medicine in another market': {...medicine, market: 'AT'},
    },
  }),
  ruleFrom({
    number: 'R04b',
    title: 'Germany: no particular is missing',
    explanation:
      'The medicine lacks a particular: company and seat, name, active substance, composition, indications, contraindications or side effects. Add it.',
    when: {market: ['DE'], legalStatus: MEDICINES, missingParticulars: PARTICULARS},
    forbids: 'product',
    law: [HWG],
    applies: {
      'no side effects are named': {...medicine, missingParticulars: 'sideEffects'},
      'a teaser of one without a seat': {
        ...medicine,
        role: 'teaser',
        missingParticulars: 'company, indications',
      },
    },
    rests: {
      'all are there': {...medicine, missingParticulars: ''},
      'a food supplement, which has none': {
        market: 'DE',
        legalStatus: 'foodSupplement',
        missingParticulars: 'indications',
      },
      'another market': {...medicine, market: 'CH', missingParticulars: 'sideEffects'},
    },
  }),
  ruleFrom({
    number: 'R36',
    title: 'A headline says no more than the studies',
    explanation:
      'The studies found no benefit, or contradict each other; title or standfirst say that magnesium helps or that a lack of it is the cause. Ask, or say what was found.',
    when: {
      pageType: ['article'],
      evidenceDirection: ['noBenefit', 'conflicting'],
      headlineSays: ['benefit', 'causality'],
    },
    forbids: 'page',
    law: [{citation: 'HWG § 3'}, {citation: 'House rule: no claim beyond the evidence'}],
    applies: {
      'a benefit that was not found': {
        pageType: 'article',
        evidenceDirection: 'noBenefit',
        headlineSays: 'benefit',
      },
      'a cause that is disputed': {
        pageType: 'article',
        evidenceDirection: 'conflicting',
        headlineSays: 'causality',
      },
      'a benefit that one statement of several does not bear out': {
        pageType: 'article',
        evidenceDirection: 'benefit, noBenefit',
        headlineSays: 'benefit',
      },
    },
    rests: {
      'a benefit that was found': {
        pageType: 'article',
        evidenceDirection: 'benefit',
        headlineSays: 'benefit',
      },
      'a headline that asserts nothing': {pageType: 'article', evidenceDirection: 'noBenefit'},
      'no studies named': {pageType: 'article', headlineSays: 'benefit'},
    },
  }),
  ruleFrom({
    number: 'R39',
    title: 'Structured data: no supplement as a medicine',
    explanation:
      'Search engines would be told that the food supplement is something else. Choose “DietarySupplement”, or leave the type empty.',
    when: {
      legalStatus: ['foodSupplement'],
      structuredType: noneOf('DietarySupplement', 'Product'),
    },
    forbids: 'product',
    law: [{citation: 'Directive 2002/46/EC, Article 6(2)'}],
    applies: {
      'a supplement called a drug': {legalStatus: 'foodSupplement', structuredType: 'Drug'},
      'a supplement called a device': {
        legalStatus: 'foodSupplement',
        structuredType: 'MedicalDevice',
      },
    },
    rests: {
      'a supplement called one': {
        legalStatus: 'foodSupplement',
        structuredType: 'DietarySupplement',
      },
      'a supplement called a product': {legalStatus: 'foodSupplement', structuredType: 'Product'},
      'a medicine called a drug': {legalStatus: 'medicine-gsl', structuredType: 'Drug'},
    },
  }),
  ruleFrom({
    number: 'R39b',
    title: 'Structured data: no medicine as a supplement',
    explanation:
      'Search engines would be told that the medicine is something else. Choose “Drug”, or leave the type empty.',
    when: {legalStatus: [...MEDICINES, 'medicine-rx'], structuredType: noneOf('Drug', 'Product')},
    forbids: 'product',
    law: [{citation: 'Directive 2001/83/EC, Article 89(1)(a)'}],
    applies: {
      'a medicine called a supplement': {
        legalStatus: 'medicine-gsl',
        structuredType: 'DietarySupplement',
      },
    },
    rests: {
      'a medicine called a drug': {legalStatus: 'medicine-rx', structuredType: 'Drug'},
      'a medicine called a product': {legalStatus: 'medicine-gsl', structuredType: 'Product'},
    },
  }),
  ruleFrom({
    number: 'R42',
    title: 'A recall stands above everything',
    explanation: 'The product is recalled: its page says so first, in the words of the recall.',
    when: {recall: ['active'], role: ['subject']},
    requires: [['recall', 'top']],
    law: [{citation: 'Directive 2001/83/EC, Article 117'}, {citation: 'House rule: recalls'}],
    applies: {
      'a medicine that is recalled': {recall: 'active', legalStatus: 'medicine-gsl'},
      'a food supplement that is': {recall: 'active', legalStatus: 'foodSupplement'},
      'the package leaflet of a medicine that is': {
        pageType: 'leaflet',
        recall: 'active',
        legalStatus: 'medicine-gsl',
      },
    },
    rests: {
      'a product that is not': {recall: 'none', legalStatus: 'medicine-gsl'},
      'a teaser of one, which R42b takes away': {recall: 'active', role: 'teaser'},
    },
  }),
  ruleFrom({
    number: 'R42b',
    title: 'Nothing leads to a recalled product',
    explanation: 'The product is recalled: no page leads to it.',
    when: {recall: ['active'], role: ['teaser']},
    forbids: 'product',
    law: [{citation: 'House rule: recalls'}],
    applies: {
      'a teaser of a recalled product': {recall: 'active', role: 'teaser'},
    },
    rests: {
      'its own page': {recall: 'active', role: 'subject'},
      'a teaser of another': {recall: 'none', role: 'teaser'},
    },
  }),
]
