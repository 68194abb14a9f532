import {expect, test} from 'vitest'
import {createDocumentIndex} from './document-index.ts'
import {createComparison, type Reader} from './testing/compare-with-groq-js.ts'
import {IDS, randomDataset, randomDocument} from './testing/random-documents.ts'
import {randomQuery} from './testing/random-queries.ts'
import {createRandom, seedOf, type Random} from './testing/random.ts'
import type {Doc} from './types.ts'

const PERSPECTIVES = ['raw', 'published', 'drafts', 'summer,drafts']

/** Puts another document in the place of one, adds one, or takes one away. */
function change(random: Random, documents: Map<string, Doc>) {
  const bundle = random.pick(['', '', 'drafts.', 'versions.summer.', 'private.'])
  const id = `${bundle}${random.pick(IDS)}`
  const after = random.chance(0.75) ? randomDocument(random, id) : null
  const before = documents.get(id) ?? null
  if (after) documents.set(id, after)
  else documents.delete(id)
  return {id, before, after}
}

test('answers 6,000 random queries exactly while documents change between them', () => {
  const seed = seedOf(20261124)
  const random = createRandom(seed)
  let answered = 0
  for (let round = 0; round < 30; round++) {
    const documents = new Map(randomDataset(random).map((doc) => [doc._id, doc]))
    const index = createDocumentIndex(documents.values())
    const compare = createComparison(index, seed)
    // The same few are asked again and again, so that remembered answers outlive changes.
    const asked = random.times(20, (): [string, Reader] => [
      randomQuery(random),
      {perspective: random.pick(PERSPECTIVES), readsDrafts: random.chance(0.8)},
    ])
    for (let i = 0; i < 50; i++) {
      index.apply(random.times(random.pick([1, 1, 2]), () => change(random, documents)))
      const now = [...documents.values()]
      for (const [query, reader] of random.times(4, () => random.pick(asked))) {
        const {ours, groqJs, isAnswered} = compare(query, now, reader)
        expect(ours).toStrictEqual(groqJs)
        if (isAnswered) answered++
      }
    }
  }
  expect(answered).toBeGreaterThan(3000)
}, 300_000)
