import {expect, test} from 'vitest'
import {createDocumentIndex} from './document-index.ts'
import {createComparison} from './testing/compare-with-groq-js.ts'
import {randomDataset} from './testing/random-documents.ts'
import {randomQuery} from './testing/random-queries.ts'
import {createRandom, seedOf} from './testing/random.ts'

const PERSPECTIVES = ['published', 'drafts', 'summer,drafts', 'r2,summer,drafts', 'r2', 'raw']

test('answers 8,000 random queries as groq-js does over documents overlaid by hand', () => {
  const seed = seedOf(20261123)
  const random = createRandom(seed)
  let answered = 0
  for (let round = 0; round < 80; round++) {
    const documents = randomDataset(random)
    const compare = createComparison(createDocumentIndex(documents), seed)
    for (let i = 0; i < 100; i++) {
      const reader = {perspective: random.pick(PERSPECTIVES), readsDrafts: random.chance(0.8)}
      const {ours, groqJs, isAnswered} = compare(randomQuery(random), documents, reader)
      expect(ours).toStrictEqual(groqJs)
      if (isAnswered) answered++
    }
  }
  expect(answered).toBeGreaterThan(4000)
}, 300_000)
