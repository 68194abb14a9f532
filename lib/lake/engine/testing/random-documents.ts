import type {Doc} from '../types.ts'
import type {Random} from './random.ts'

const TYPES = ['article', 'product', 'tag', 'disclaimer', 'translation.metadata']
const LANGUAGES = ['en', 'de', 'fr']
const LOCALES = ['de-DE', 'de-AT', 'en-GB']
const WORDS = 'market magnesium cramp night muscle leaflet tablet dose water sleep'.split(' ')

export const IDS = Array.from({length: 24}, (_, i) => `doc-${i}`)

/** A document in which every indexed field may be missing, or of another kind than usual. */
export function randomDocument(random: Random, id: string): Doc {
  const {pick, chance, below, times} = random
  const maybe = (fields: object, probability = 0.7) => (chance(probability) ? fields : {})
  const reference = (): unknown => ({
    _type: 'reference',
    _ref: pick([...IDS, 'missing', 'drafts.doc-1']),
    ...maybe({_weak: true}, 0.3),
    ...maybe({nested: {_ref: pick(IDS)}}, 0.2),
  })
  return {
    _id: id,
    _type: pick(TYPES),
    _rev: `r${below(1e9)}`,
    _createdAt: '2026-01-01T00:00:00Z',
    _updatedAt: '2026-01-02T00:00:00Z',
    ...maybe({title: `${pick(WORDS)} ${pick(WORDS)}`}),
    ...maybe({language: pick([...LANGUAGES, null, 5, ['de']])}),
    ...maybe({locale: pick(LOCALES)}, 0.5),
    ...maybe({
      slug: pick<unknown>([
        {current: `s${below(6)}`},
        {current: `s${below(6)}`},
        's1',
        {current: 5},
      ]),
    }),
    ...maybe({price: below(100)}),
    ...maybe({product: reference()}),
    ...maybe(
      {parent: pick<unknown>([{_ref: pick(IDS)}, {_ref: ''}, {_ref: 7}, {inner: reference()}])},
      0.4,
    ),
    ...maybe({list: times(below(4), reference)}, 0.5),
    ...maybe({ids: times(below(3), () => pick<unknown>([...IDS, ...IDS, null, 5]))}, 0.3),
    ...maybe({blocks: times(below(3), () => ({list: times(below(3), reference)}))}, 0.2),
    ...maybe(
      {
        body: [
          {
            _type: 'block',
            _key: 'a',
            children: [{_type: 'span', text: times(5, () => pick(WORDS)).join(' ')}],
          },
        ],
      },
      0.3,
    ),
  }
}

/** Published documents, some with a draft or a version, in no particular order. */
export function randomDataset(random: Random): Doc[] {
  return IDS.flatMap((id) => {
    const ids = [id, `drafts.${id}`, `versions.summer.${id}`, `private.${id}`]
    const chances = [0.8, 0.35, 0.15, 0.1]
    return ids
      .filter((_, i) => random.chance(chances[i] ?? 0))
      .map((one) => randomDocument(random, one))
  })
}
