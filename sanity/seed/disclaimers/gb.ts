import {noticesOf} from './notice.ts'

const SUPPLEMENTS = 'https://www.legislation.gov.uk/uksi/2003/1387/regulation/6'
const SUPPLEMENTS_STATE = '2007-12-31'

/** Regulation 6(2) fixes the sense of the three supplement statements, not the sentences. */
export const unitedKingdom = noticesOf('GB', [
  {
    key: 'medicine-leaflet',
    kind: 'customary',
    language: 'en',
    text: 'Always read the leaflet.',
    duty: 'an express and clear invitation to read carefully the instructions on the package or in the package leaflet (as the case may be).',
    verification: 'unverified',
    legalBasis: [
      {
        citation: 'Human Medicines Regulations 2012, regulation 291(2)(d)',
        url: 'https://www.legislation.gov.uk/uksi/2012/1916/regulation/291',
        quote:
          'an express and clear invitation to read carefully the instructions on the package or in the package leaflet (as the case may be).',
      },
    ],
  },
  {
    key: 'supplement-dose',
    language: 'en',
    text: 'Do not exceed the stated recommended daily dose.',
    duty: 'a warning not to exceed the stated recommended daily dose',
    verification: 'verified',
    legalBasis: [
      {
        citation: 'Food Supplements (England) Regulations 2003, regulation 6(2)(c)',
        url: SUPPLEMENTS,
        quote: 'a warning not to exceed the stated recommended daily dose',
      },
    ],
    validFrom: SUPPLEMENTS_STATE,
  },
  {
    key: 'supplement-diet',
    language: 'en',
    text: 'Food supplements should not be used as a substitute for a varied diet.',
    duty: 'a statement to the effect that food supplements should not be used as a substitute for a varied diet',
    verification: 'verified',
    legalBasis: [
      {
        citation: 'Food Supplements (England) Regulations 2003, regulation 6(2)(d)',
        url: SUPPLEMENTS,
        quote:
          'a statement to the effect that food supplements should not be used as a substitute for a varied diet',
      },
    ],
    validFrom: SUPPLEMENTS_STATE,
  },
  {
    key: 'supplement-children',
    language: 'en',
    text: 'Store out of the reach of young children.',
    duty: 'a statement to the effect that the product should be stored out of the reach of young children',
    verification: 'verified',
    legalBasis: [
      {
        citation: 'Food Supplements (England) Regulations 2003, regulation 6(2)(e)',
        url: SUPPLEMENTS,
        quote:
          'a statement to the effect that the product should be stored out of the reach of young children',
      },
    ],
    validFrom: SUPPLEMENTS_STATE,
  },
])
