import type {Market} from '#lib/i18n/locales.ts'
import {MEDICINES, noneOf, ruleFrom} from './rule.ts'

type Leaflet = {
  number: string
  market: Market
  title: string
  explanation: string
  law: readonly {citation: string; url?: string}[]
  /** Another notice stands for it where a pack has no leaflet. */
  unlessNoLeaflet?: boolean
  takesTurns?: boolean
}

/** The notice that a medicine, or a page that leads to one, owes to the public of a market. */
const leafletRule = ({market, unlessNoLeaflet = false, ...rule}: Leaflet) =>
  ruleFrom({
    ...rule,
    when: {
      market: [market],
      legalStatus: MEDICINES,
      ...(unlessNoLeaflet && {hasLeaflet: noneOf('no')}),
    },
    requires: [['medicine-leaflet', 'beforeContent']],
    applies: {
      'a medicine of a pharmacy on its own page': {
        market,
        legalStatus: 'medicine-otc-pharmacyOnly',
      },
      'a medicine on general sale': {market, legalStatus: 'medicine-gsl'},
      'the page of its package leaflet': {
        pageType: 'leaflet',
        market,
        legalStatus: 'medicine-otc-pharmacyOnly',
      },
      'an article that leads to a medicine': {
        pageType: 'article',
        market,
        role: 'teaser',
        legalStatus: 'medicine-otc-pharmacyOnly',
      },
    },
    rests: {
      'a food supplement': {market, legalStatus: 'foodSupplement'},
      ...(unlessNoLeaflet && {
        'a medicine without a leaflet': {market, legalStatus: 'medicine-gsl', hasLeaflet: 'no'},
      }),
      'a medicine in another market': {
        market: market === 'DE' ? 'AT' : 'DE',
        legalStatus: 'medicine-gsl',
      },
    },
  })

export const medicineRules = [
  leafletRule({
    number: 'R03',
    market: 'DE',
    title: 'Germany: risks and side effects',
    explanation:
      'Advertising of a medicine to the public carries the sentence on risks and side effects, set apart from everything else.',
    law: [
      {
        citation: 'HWG § 4 Abs. 3 Satz 1',
        url: 'https://datenbank.nwb.de/Dokument/365978_4/?SprungMarke=ja_6sn_2',
      },
    ],
  }),
  leafletRule({
    number: 'R06',
    market: 'AT',
    title: 'Austria: effects and undesired effects',
    explanation:
      'Advertising of a medicine to the public says that it may have undesired effects and where to read or ask.',
    law: [{citation: 'AMG, Laienwerbung'}],
  }),
  leafletRule({
    number: 'R07',
    market: 'CH',
    unlessNoLeaflet: true,
    title: 'Switzerland: authorised medicine',
    explanation:
      'Advertising of a medicine to the public says that it is an authorised medicine and invites to read the leaflet.',
    law: [
      {
        citation: 'AWV Art. 16 Abs. 5 Bst. c',
        url: 'https://lawbrary.ch/law/art/AWV-v2020.01-de-art-16/print',
      },
    ],
  }),
  leafletRule({
    number: 'R11',
    market: 'GB',
    title: 'Great Britain: read the leaflet',
    explanation:
      'Advertising of a medicine to the public invites to read the leaflet or the label.',
    law: [{citation: 'Human Medicines Regulations 2012, regulation 291'}],
  }),
  leafletRule({
    number: 'R12',
    market: 'FR',
    title: 'France: invitation to read the leaflet',
    explanation:
      'Advertising of a medicine to the public invites expressly to read the leaflet or the outer packaging.',
    law: [{citation: 'Code de la santé publique, art. R5122-3'}],
  }),
  leafletRule({
    number: 'R13',
    market: 'IT',
    title: 'Italy: a medicine with its active substance',
    explanation:
      'Advertising of a medicine to the public says that it is one, of which substance, and to read the leaflet.',
    law: [{citation: 'D.Lgs. 219/2006, art. 116'}],
  }),
  leafletRule({
    number: 'R14',
    market: 'ES',
    title: 'Spain: read the instructions',
    explanation:
      'Advertising of a medicine to the public invites to read the leaflet and to ask the pharmacist.',
    law: [{citation: 'RD 1416/1994, art. 5'}],
  }),
  leafletRule({
    number: 'R15',
    market: 'PL',
    title: 'Poland: this is a medicine',
    explanation:
      'Advertising of a medicine to the public carries one of the three warnings of the decree, each newly made advertisement another than the one before it.',
    law: [{citation: 'Dz.U. 2022 poz. 1554, § 9 ust. 1 i 1a'}],
    takesTurns: true,
  }),
  ruleFrom({
    number: 'R16',
    title: 'No advertising of prescription medicines',
    explanation: 'A page for the public must not lead to a medicine on prescription.',
    when: {legalStatus: ['medicine-rx'], role: ['teaser']},
    forbids: 'product',
    law: [
      {citation: 'Directive 2001/83/EC, Article 88(1)'},
      {citation: 'HWG § 10'},
      {citation: 'HMG Art. 32'},
      {citation: 'Human Medicines Regulations 2012, regulation 284'},
    ],
    applies: {
      'a teaser on an article': {pageType: 'article', role: 'teaser', legalStatus: 'medicine-rx'},
      'a teaser on the list of products': {
        pageType: 'products',
        role: 'teaser',
        legalStatus: 'medicine-rx',
      },
    },
    rests: {
      'its own page, which informs': {role: 'subject', legalStatus: 'medicine-rx'},
      'a teaser of a medicine without prescription': {role: 'teaser', legalStatus: 'medicine-gsl'},
    },
  }),
]

/** The test market has notices, so it has the rule that asks for them. */
export const testMarketRule = leafletRule({
  number: 'R90',
  market: 'XX',
  title: 'Test market: read the leaflet',
  explanation: 'The test market asks of a medicine what Great Britain asks.',
  law: [{citation: 'No law: a market for tests'}],
})
