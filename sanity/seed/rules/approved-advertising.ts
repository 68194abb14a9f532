import type {Market} from '#lib/i18n/locales.ts'
import {MEDICINES, ruleFrom} from './rule.ts'

type Approval = {
  number: string
  market: Market
  title: string
  explanation: string
  law: readonly {citation: string; url?: string}[]
}

/** Where an authority approves advertising first, a medicine is neither shown nor led to without that. */
const approvalRule = ({market, ...rule}: Approval) =>
  ruleFrom({
    ...rule,
    when: {
      market: [market],
      legalStatus: MEDICINES,
      adApproval: ['none', 'notYet', 'expired'],
    },
    forbids: 'product',
    applies: {
      'a medicine whose approval has expired, on its own page': {
        market,
        role: 'subject',
        legalStatus: 'medicine-otc-pharmacyOnly',
        adApproval: 'expired',
      },
      'an article that leads to a medicine without one': {
        pageType: 'article',
        market,
        role: 'teaser',
        legalStatus: 'medicine-gsl',
        adApproval: 'none',
      },
      'a medicine before the first day of its approval': {
        market,
        legalStatus: 'medicine-gsl',
        adApproval: 'notYet',
      },
    },
    rests: {
      'a medicine whose approval is valid': {
        market,
        legalStatus: 'medicine-gsl',
        adApproval: 'valid',
      },
      'a food supplement': {market, legalStatus: 'foodSupplement', adApproval: 'none'},
      'a market in which nobody approves': {
        market: 'DE',
        legalStatus: 'medicine-gsl',
        adApproval: 'none',
      },
    },
  })

export const approvedAdvertisingRules = [
  approvalRule({
    number: 'R12b',
    market: 'FR',
    title: 'France: the visa of the ANSM',
    explanation:
      'Advertising of a medicine to the public has to be approved by the ANSM first; its approval is missing, has not begun or has expired.',
    law: [{citation: 'Code de la santé publique, art. L5122-8'}],
  }),
  approvalRule({
    number: 'R13b',
    market: 'IT',
    title: 'Italy: the authorisation of the Ministry',
    explanation:
      'Advertising of a medicine to the public has to be authorised by the Ministry of Health first; its authorisation is missing, has not begun or has expired.',
    law: [{citation: 'D.Lgs. 219/2006, art. 118'}],
  }),
]
