import {expect, test} from 'vitest'
import {createDocumentIndex} from './document-index.ts'
import {createComparison} from './testing/compare-with-groq-js.ts'
import {randomDataset} from './testing/random-documents.ts'
import {randomQuery} from './testing/random-queries.ts'
import {createRandom, seedOf} from './testing/random.ts'

test('answers 8,000 random queries exactly as groq-js does over all documents', () => {
  const seed = seedOf(20261122)
  const random = createRandom(seed)
  let answered = 0
  for (let round = 0; round < 100; round++) {
    const documents = randomDataset(random)
    const compare = createComparison(createDocumentIndex(documents), seed)
    for (let i = 0; i < 80; i++) {
      const reader = {perspective: 'raw', readsDrafts: random.chance(0.8)}
      const {ours, groqJs, isAnswered} = compare(randomQuery(random), documents, reader)
      expect(ours).toStrictEqual(groqJs)
      if (isAnswered) answered++
    }
  }
  expect(answered).toBeGreaterThan(4000)
}, 300_000)
