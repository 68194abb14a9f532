import {atLeast, MEDICINES, ruleFrom} from './rule.ts'

const teaser = {pageType: 'article', role: 'teaser', legalStatus: 'medicine-gsl'}
const PROFESSIONALS = ['healthProfessional', 'healthFacility']

/** What a page shows beside a medicine, and what a medicine's own words must name. */
export const medicineContentRules = [
  ruleFrom({
    number: 'R18',
    title: 'Austria: no health professionals in pictures',
    explanation:
      'An article with a picture of a health professional, or of where they work, must not lead to a medicine.',
    when: {market: ['AT'], imagesShow: PROFESSIONALS, role: ['teaser'], legalStatus: MEDICINES},
    forbids: 'product',
    law: [
      {
        citation: 'AMG § 53 Abs. 1 Z 1',
        url: 'https://jusline.at/gesetz/amg/paragraf/53',
      },
    ],
    applies: {
      'a picture of a doctor': {...teaser, market: 'AT', imagesShow: 'healthProfessional'},
      'a picture of a pharmacy': {...teaser, market: 'AT', imagesShow: 'healthFacility'},
    },
    rests: {
      'pictures of neither': {...teaser, market: 'AT', imagesShow: ''},
      'a food supplement beside it': {
        ...teaser,
        market: 'AT',
        legalStatus: 'foodSupplement',
        imagesShow: 'healthProfessional',
      },
      'in Germany, which warns': {...teaser, market: 'DE', imagesShow: 'healthProfessional'},
    },
  }),
  ruleFrom({
    number: 'R18b',
    title: 'Germany: health professionals in pictures',
    explanation:
      'An article with a picture of a health professional leads to a medicine: make sure that it recommends nothing.',
    when: {market: ['DE'], imagesShow: PROFESSIONALS, role: ['teaser'], legalStatus: MEDICINES},
    forbids: 'product',
    severity: 'warn',
    law: [{citation: 'HWG § 11 Abs. 1 Nr. 2'}],
    applies: {
      'a picture of a doctor': {...teaser, market: 'DE', imagesShow: 'healthProfessional'},
    },
    rests: {
      'pictures of neither': {...teaser, market: 'DE'},
      'in France': {...teaser, market: 'FR', imagesShow: 'healthProfessional'},
    },
  }),
  ruleFrom({
    number: 'R33',
    title: 'Germany: complications of pregnancy',
    explanation:
      'Medicines are not advertised beside complications of a pregnancy: the article must not lead to one.',
    when: {
      market: ['DE'],
      tags: ['pregnancyComplications'],
      role: ['teaser'],
      legalStatus: MEDICINES,
    },
    forbids: 'product',
    law: [
      {
        citation: 'HWG § 12 und Anlage',
        url: 'https://mein.kiehl.de/Dokument/365978_12/?SprungMarke=ja_1',
      },
    ],
    applies: {
      'an article about complications': {
        ...teaser,
        market: 'DE',
        tags: 'pregnancy, pregnancyComplications',
      },
    },
    rests: {
      'an article about pregnancy': {...teaser, market: 'DE', tags: 'pregnancy'},
      'its own page': {market: 'DE', role: 'subject', legalStatus: 'medicine-gsl'},
      'another market': {...teaser, market: 'AT', tags: 'pregnancyComplications'},
    },
  }),
  ruleFrom({
    number: 'R34',
    title: 'Magnesium: kidneys, heart, myasthenia',
    explanation:
      'The contraindications of a magnesium medicine name weak kidneys, AV block and myasthenia. Add what is missing.',
    when: {
      // Not the test market: its words are drawn out and accented until no word is one.
      market: ['DE', 'AT', 'CH', 'GB', 'FR', 'IT', 'ES', 'PL'],
      legalStatus: MEDICINES,
      contraindicationsLacking: ['renal', 'avBlock', 'myasthenia'],
    },
    forbids: 'product',
    law: [{citation: 'HWG § 4 Abs. 2'}, {citation: 'AWV Art. 16 Abs. 1'}],
    applies: {
      'one is missing': {
        market: 'DE',
        legalStatus: 'medicine-gsl',
        contraindicationsLacking: 'avBlock',
      },
      'all are missing': {
        market: 'CH',
        legalStatus: 'medicine-otc-pharmacyOnly',
        contraindicationsLacking: 'renal, avBlock, myasthenia',
      },
    },
    rests: {
      'none is missing': {market: 'DE', legalStatus: 'medicine-gsl', contraindicationsLacking: ''},
      'a market of tests': {
        market: 'none',
        legalStatus: 'medicine-gsl',
        contraindicationsLacking: 'renal',
      },
      'a food supplement, which has none': {
        market: 'DE',
        legalStatus: 'foodSupplement',
        contraindicationsLacking: 'renal, avBlock, myasthenia',
      },
    },
  }),
  ruleFrom({
    number: 'R35',
    title: 'Effervescent: much sodium',
    explanation:
      'An effervescent form with 391 mg of sodium (17 mmol) or more a day says so to people on a low-salt diet.',
    when: {
      pageType: ['product'],
      role: ['subject'],
      // Effervescent powder, granules and tablet in the EDQM Standard Terms.
      doseForm: ['10203000', '10205000', '10222000'],
      sodiumMgPerDay: atLeast(391),
    },
    requires: [['sodium-content', 'afterContent']],
    severity: 'warn',
    law: [{citation: 'EMA, Annex to the guideline on excipients: sodium'}],
    applies: {
      'at 17 mmol': {doseForm: '10222000', sodiumMgPerDay: 391},
      'two sachets of granules': {doseForm: '10205000', sodiumMgPerDay: 478},
    },
    rests: {
      'just below': {doseForm: '10222000', sodiumMgPerDay: 390.9},
      'a tablet to swallow': {doseForm: '10219000', sodiumMgPerDay: 400},
      'a form that is not known': {sodiumMgPerDay: 400},
      'the package leaflet, which says it itself': {
        pageType: 'leaflet',
        doseForm: '10222000',
        sodiumMgPerDay: 478,
      },
    },
  }),
]
