import {claimRules, type Citation} from './claim-rules.ts'
import {ruleFrom} from './rule.ts'

/** What words may not say of a food supplement; `lib/disclaimer/claims` finds it, in six languages. */

const DISEASE: Citation = {
  citation: 'Directive 2002/46/EC, Article 6(2)',
  url: 'https://www.legislation.gov.uk/eudr/2002/46',
}
const FOOD: Citation = {citation: 'Regulation (EU) No 1169/2011, Article 7(3)'}
const CLAIMS: Citation = {
  citation: 'Regulation (EC) No 1924/2006, Article 10(1)',
  url: 'https://www.legislation.gov.uk/eur/2006/1924',
}
const LIST: Citation = {
  citation: 'Regulation (EU) No 432/2012',
  url: 'https://www.legislation.gov.uk/eur/2012/432',
}

const forbidden = [
  ...claimRules({
    number: 'R20',
    kinds: ['disease', 'remedy'],
    title: 'Food supplement: no disease, no remedy',
    explanation:
      'The words of a food supplement name a disease or say that it prevents, treats or cures something. Take that out.',
    law: [DISEASE, FOOD],
  }),
  ...claimRules({
    number: 'R22',
    kinds: ['paraphrase', 'authorisedBelowDose'],
    title: 'Food supplement: the authorised wording, from the dose on',
    explanation:
      'A health claim is made in the wording of the register only, and from 56.25 mg of magnesium a day on.',
    law: [CLAIMS, LIST],
  }),
  ...claimRules({
    number: 'R25',
    kinds: ['unlisted', 'endorsement'],
    title: 'Food supplement: no claim beside the register',
    explanation:
      'The words make a health claim that was refused or is not authorised for magnesium, or refer to a recommendation by health professionals. Take it out.',
    law: [CLAIMS, {citation: 'Regulation (EC) No 1924/2006, Article 12(c)'}],
  }),
  ...claimRules({
    number: 'R26',
    kinds: ['poorDiet'],
    title: 'Food supplement: a varied diet is enough',
    explanation:
      'The words say or imply that a balanced and varied diet cannot provide enough. Take that out.',
    law: [
      {citation: 'Directive 2002/46/EC, Article 7'},
      {citation: 'D.Lgs. 169/2004, art. 6, comma 3'},
    ],
  }),
]

const supplement = {role: 'subject', legalStatus: 'foodSupplement'}

export const supplementClaims = [
  ...forbidden,
  ruleFrom({
    number: 'R23',
    title: 'Food supplement: what stands beside a claim',
    explanation:
      'A health claim owes a statement on a varied diet, the amount that is needed, who should avoid it, and a warning of too much.',
    when: {
      pageType: ['product'],
      role: ['subject'],
      legalStatus: ['foodSupplement'],
      usesClaims: ['yes'],
    },
    requires: [
      ['claim-diet', 'beforeContent'],
      ['claim-amount', 'beforeContent'],
      ['claim-caution', 'beforeContent'],
    ],
    law: [{citation: 'Regulation (EC) No 1924/2006, Article 10(2)', url: CLAIMS.url ?? ''}],
    applies: {
      'the page of a food supplement that makes one': {...supplement, usesClaims: 'yes'},
      'one with further words that are none': {
        ...supplement,
        usesClaims: 'yes',
        says: 'wellness',
      },
    },
    rests: {
      'a food supplement that makes none': {...supplement, usesClaims: 'no'},
      'a teaser on a list, which leads to the statements': {
        pageType: 'products',
        ...supplement,
        role: 'teaser',
        usesClaims: 'yes',
      },
    },
  }),
  ruleFrom({
    number: 'R24',
    title: 'Food supplement: general well-being',
    explanation:
      'The words promise general well-being without an authorised claim beside it. Add the claim or take the promise out.',
    when: {legalStatus: ['foodSupplement'], says: ['wellness']},
    forbids: 'product',
    severity: 'warn',
    law: [{citation: 'Regulation (EC) No 1924/2006, Article 10(3)', url: CLAIMS.url ?? ''}],
    applies: {
      'a promise of vitality by itself': {...supplement, says: 'wellness'},
    },
    rests: {
      'no promise': supplement,
      'the words of a medicine': {legalStatus: 'medicine-gsl', says: 'wellness'},
    },
  }),
]
