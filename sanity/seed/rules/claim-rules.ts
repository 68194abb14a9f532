import type {FindingKind} from '#lib/disclaimer/claims/types.ts'
import {ruleFrom, WRITTEN} from './rule.ts'

export type Citation = {citation: string; url?: string}

type ClaimRule = {
  number: string
  kinds: readonly [FindingKind, ...FindingKind[]]
  title: string
  explanation: string
  law: readonly Citation[]
}

/**
 * Two rules on what may not be said of a food supplement: its own words must not say it, and an article
 * whose words say it must not lead to one. Together they would be one message.
 */
export const claimRules = ({number, kinds, title, explanation, law}: ClaimRule) => [
  ruleFrom({
    number,
    title,
    explanation,
    when: {legalStatus: ['foodSupplement'], says: kinds},
    forbids: 'product',
    law,
    applies: {
      ...Object.fromEntries(
        kinds.map((kind) => [
          `a page that says: ${kind}`,
          {role: 'subject', legalStatus: 'foodSupplement', says: kind},
        ]),
      ),
      'a teaser that says it among other things': {
        pageType: 'products',
        role: 'teaser',
        legalStatus: 'foodSupplement',
        says: `wellness, ${kinds[0]}`,
      },
    },
    rests: {
      'words that say nothing of it': {legalStatus: 'foodSupplement', says: 'wellness'},
      'no words at all': {legalStatus: 'foodSupplement', says: ''},
      'a medicine': {legalStatus: 'medicine-gsl', says: kinds[0]},
    },
  }),
  ruleFrom({
    number: `${number}b`,
    title: `${title}: nor words around it`,
    explanation: `Such words must not lead to a food supplement, nor name one. ${explanation}`,
    when: {
      pageType: WRITTEN,
      pageSays: kinds,
      role: ['teaser'],
      legalStatus: ['foodSupplement'],
    },
    forbids: 'product',
    law,
    applies: {
      'an article on nutrition that says it': {
        pageType: 'article',
        topicClass: 'nutrition',
        pageSays: kinds[0],
        role: 'teaser',
        legalStatus: 'foodSupplement',
      },
      'an answer that says it and names one': {
        pageType: 'faq',
        pageSays: kinds[0],
        role: 'teaser',
        legalStatus: 'foodSupplement',
      },
    },
    rests: {
      'an article that says nothing of it': {
        pageType: 'article',
        topicClass: 'nutrition',
        role: 'teaser',
        legalStatus: 'foodSupplement',
      },
      'a medicine beside it': {
        pageType: 'article',
        pageSays: kinds[0],
        role: 'teaser',
        legalStatus: 'medicine-gsl',
      },
    },
  }),
]
