import type {Doc} from '../types.ts'
import type {Random} from './random.ts'

const TYPES = ['article', 'product', 'tag', 'disclaimer', 'translation.metadata']
const LANGUAGES = ['en', 'de', 'fr']
const LOCALES = ['de-DE', 'de-AT', 'en-GB']
const WORDS = 'market magnesium cramp night muscle leaflet tablet dose water sleep'.split(' ')
const TIMES = ['2026-01-01T00:00:00Z', '2026-01-01T01:00:00+01:00', '2026-03-05T10:20:30.5Z']

export const IDS = Array.from({length: 24}, (_, i) => `doc-${i}`)

/** A document in which every indexed field may be missing, or of another kind than usual. */
export function randomDocument(random: Random, id: string): Doc {
  const {pick, chance, below, times} = random
  const maybe = (fields: object, probability = 0.7) => (chance(probability) ? fields : {})
  const words = (count: number) => times(count, () => pick(WORDS)).join(' ')
  const reference = (): unknown => ({
    _type: 'reference',
    // Now and then to itself: documents refer in circles.
    _ref: pick([...IDS, id, 'missing', 'drafts.doc-1']),
    ...maybe({_weak: true}, 0.3),
    ...maybe({nested: {_ref: pick(IDS)}}, 0.2),
  })
  const odd = () => pick<unknown>([null, 5, 'doc-2', true, {}, [], {_ref: null}, [reference()]])
  const item = () => (chance(0.85) ? reference() : odd())
  return {
    _id: id,
    _type: pick(TYPES),
    _rev: `r${below(1e9)}`,
    _createdAt: '2026-01-01T00:00:00Z',
    _updatedAt: '2026-01-02T00:00:00Z',
    ...maybe({title: chance(0.9) ? words(2) : odd()}),
    ...maybe({language: pick([...LANGUAGES, null, 5, ['de']])}),
    ...maybe({locale: pick(LOCALES)}, 0.5),
    ...maybe({
      slug: pick<unknown>([
        {current: `s${below(6)}`},
        {current: `s${below(6)}`},
        's1',
        {current: 5},
        {current: ['s1']},
      ]),
    }),
    ...maybe({price: below(100)}),
    ...maybe({rank: pick<unknown>([below(4), below(4) / 2, `${below(4)}`, words(1), odd()])}),
    ...maybe({at: pick<unknown>([...TIMES, ...TIMES, 'no time', 7])}, 0.5),
    ...maybe({tags: times(below(4), () => pick<unknown>([...WORDS, null, 5]))}, 0.5),
    ...maybe({product: reference()}),
    ...maybe(
      {parent: pick<unknown>([{_ref: pick(IDS)}, {_ref: ''}, {_ref: 7}, {inner: reference()}])},
      0.4,
    ),
    ...maybe({list: times(below(4), item)}, 0.5),
    ...maybe({ids: times(below(3), () => pick<unknown>([...IDS, ...IDS, null, 5]))}, 0.3),
    ...maybe({blocks: times(below(3), () => ({list: times(below(3), reference)}))}, 0.2),
    ...maybe({_system: {delete: true}}, 0.05),
    ...maybe(
      {
        body: [
          {_type: 'block', _key: 'a', children: [{_type: 'span', text: words(5)}]},
          {_type: 'block', _key: 'b', children: [{_type: 'span', text: words(2)}, odd()]},
        ],
      },
      0.3,
    ),
  }
}

/** Published documents, some with a draft or a version, in no particular order. */
export function randomDataset(random: Random): Doc[] {
  return IDS.flatMap((id) => {
    const ids = [id, `drafts.${id}`, `versions.summer.${id}`, `versions.r2.${id}`, `private.${id}`]
    const chances = [0.8, 0.35, 0.15, 0.1, 0.1]
    return ids
      .filter((_, i) => random.chance(chances[i] ?? 0))
      .map((one) => randomDocument(random, one))
  })
}
