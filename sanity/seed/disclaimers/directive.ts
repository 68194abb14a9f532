import type {LegalBasis} from './notice.ts'

const URL = 'https://legislation.gov.uk/cy/eudr/2002/46/article/6/2020-12-31?view=plain'

/** Directive 2002/46/EC, Article 6(3), in its English words: what every national law must demand. */
export const directive = {
  dose: {
    citation: 'Directive 2002/46/EC, Article 6(3)(c)',
    url: URL,
    quote: 'a warning not to exceed the stated recommended daily dose',
  },
  diet: {
    citation: 'Directive 2002/46/EC, Article 6(3)(d)',
    url: URL,
    quote:
      'a statement to the effect that food supplements should not be used as a substitute for a varied diet',
  },
  children: {
    citation: 'Directive 2002/46/EC, Article 6(3)(e)',
    url: URL,
    quote:
      'a statement to the effect that the products should be stored out of the reach of young children',
  },
} as const satisfies Record<string, LegalBasis>
