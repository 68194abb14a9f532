import {ruleFrom} from './rule.ts'

const supplement = {role: 'subject', legalStatus: 'foodSupplement'}

/** What single markets ask of a food supplement beyond the directive; the United States in tests only. */
export const supplementMarketRules = [
  ruleFrom({
    number: 'R31',
    title: 'United States: claims on structure and function',
    explanation:
      'A claim on the structure or function of the body carries the statement that the authority has not evaluated it.',
    when: {
      market: ['US'],
      pageType: ['product'],
      role: ['subject'],
      legalStatus: ['foodSupplement'],
      says: ['paraphrase', 'unlisted', 'wellness'],
    },
    requires: [['dshea', 'beforeContent']],
    law: [{citation: '21 USC 343(r)(6)(C)'}, {citation: '21 CFR 101.93'}],
    applies: {
      'a claim on the muscles': {...supplement, market: 'US', says: 'paraphrase'},
      'a claim on sleep': {...supplement, market: 'US', says: 'unlisted'},
    },
    rests: {
      'no claim': {...supplement, market: 'US'},
      'another market': {...supplement, market: 'GB', says: 'paraphrase'},
      'a medicine': {market: 'US', legalStatus: 'medicine-gsl', says: 'paraphrase'},
    },
  }),
  ruleFrom({
    number: 'R32',
    title: 'Italy: children under three',
    explanation:
      'The warning on children names their age: under three years. “Young children” will not do.',
    when: {
      market: ['IT'],
      pageType: ['product'],
      role: ['subject'],
      legalStatus: ['foodSupplement'],
    },
    requires: [['supplement-children', 'afterContent']],
    law: [{citation: 'D.Lgs. 169/2004, art. 6, comma 4, lettera e)'}],
    applies: {
      'the page of a food supplement': {...supplement, market: 'IT'},
      'whatever its dose': {...supplement, market: 'IT', dailyDoseMg: 0},
    },
    rests: {
      'in Switzerland, in Italian': {...supplement, market: 'CH', language: 'it'},
      'a medicine': {market: 'IT', legalStatus: 'medicine-gsl'},
      'a teaser': {market: 'IT', pageType: 'products', ...supplement, role: 'teaser'},
    },
  }),
]
