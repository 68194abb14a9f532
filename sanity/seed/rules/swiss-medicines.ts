import {atLeast, MEDICINES, ruleFrom, WRITTEN} from './rule.ts'

const AWV = (citation: string) => ({
  citation,
  url: 'https://lawbrary.ch/law/art/AWV-v2020.01-de-art-16/print',
})

const medicine = {market: 'CH', legalStatus: 'medicine-otc-pharmacyOnly'}

/** What Switzerland asks beyond the notice of R07. */
export const swissMedicineRules = [
  ruleFrom({
    number: 'R08',
    title: 'Switzerland: a pack without a leaflet',
    explanation: 'Where the pack has no leaflet, the notice leads to what stands on the pack.',
    when: {market: ['CH'], legalStatus: MEDICINES, hasLeaflet: ['no']},
    requires: [['medicine-package', 'beforeContent']],
    law: [AWV('AWV Art. 16 Abs. 5 Bst. c Ziff. 2')],
    applies: {'a medicine without a leaflet': {...medicine, hasLeaflet: 'no'}},
    rests: {
      'a medicine with one': {...medicine, hasLeaflet: 'yes'},
      'a food supplement without one': {
        market: 'CH',
        legalStatus: 'foodSupplement',
        hasLeaflet: 'no',
      },
      'another market': {...medicine, market: 'AT', hasLeaflet: 'no'},
    },
  }),
  ruleFrom({
    number: 'R09',
    title: 'Switzerland: the notice of a film',
    explanation:
      'A film about a medicine ends with the notice of Article 17 on a third of the picture at least, and says it aloud.',
    when: {channel: ['video', 'tv'], market: ['CH'], legalStatus: MEDICINES},
    requires: [['medicine-broadcast', 'afterContent']],
    law: [
      {
        citation: 'AWV Art. 17',
        url: 'https://lawbrary.ch/law/art/AWV-v2020.01-de-art-17/',
      },
    ],
    applies: {
      'a video': {...medicine, channel: 'video'},
      'a spot on television': {...medicine, channel: 'tv'},
    },
    rests: {
      'a page': {...medicine, channel: 'web'},
      'a video in another market': {...medicine, market: 'DE', channel: 'video'},
    },
  }),
  ruleFrom({
    number: 'R10',
    title: 'Switzerland: new for 18 months',
    explanation:
      'The words call the medicine new, and its first authorisation was 18 months ago or longer. Take the word out.',
    when: {
      market: ['CH'],
      legalStatus: MEDICINES,
      says: ['novelty'],
      monthsAuthorised: atLeast(18),
    },
    forbids: 'product',
    law: [AWV('AWV Art. 16 Abs. 4')],
    applies: {
      'when 18 months are over': {...medicine, says: 'novelty', monthsAuthorised: 18},
      'years later': {...medicine, says: 'novelty', monthsAuthorised: 60},
    },
    rests: {
      'in the eighteenth month': {...medicine, says: 'novelty', monthsAuthorised: 17},
      'words that do not call it new': {...medicine, monthsAuthorised: 60},
      'another market': {...medicine, market: 'DE', says: 'novelty', monthsAuthorised: 60},
    },
  }),
  ruleFrom({
    number: 'R41',
    title: 'Switzerland: advertising is labelled',
    explanation:
      'What leads to products is advertising. It stands apart from the article and says so.',
    when: {market: ['CH'], pageType: [...WRITTEN, 'home'], role: ['teaser']},
    requires: [['advertising-label', 'beforeTeasers']],
    law: [AWV('AWV Art. 16 Abs. 3')],
    applies: {
      'an article that leads to a medicine': {...medicine, pageType: 'article', role: 'teaser'},
      'a medicine that an answer names': {...medicine, pageType: 'faq', role: 'teaser'},
      'a home page with articles and products': {
        market: 'CH',
        pageType: 'home',
        role: 'teaser',
        legalStatus: 'foodSupplement',
      },
    },
    rests: {
      'a list of products alone': {...medicine, pageType: 'products', role: 'teaser'},
      'an article that leads to none': {market: 'CH', pageType: 'article', role: 'none'},
      'another market': {...medicine, market: 'DE', pageType: 'article', role: 'teaser'},
    },
  }),
]
