import {evaluateSync, parse, toJS} from 'groq-js'
import {expect, test} from 'vitest'
import {createDocumentIndex} from './document-index.ts'
import {parsePerspective} from './perspective.ts'
import {compareIds} from './posting.ts'
import {createQueryRunner} from './query.ts'
import {randomDataset} from './testing/random-documents.ts'
import {PARAMS, randomQuery} from './testing/random-queries.ts'
import {createRandom, seedOf} from './testing/random.ts'

const PERSPECTIVES = ['raw', 'raw', 'published', 'drafts', 'summer,drafts'].map((text) =>
  parsePerspective(text, '2025-02-19'),
)

test('answers 2,500 random queries exactly as groq-js does over all documents', () => {
  const seed = seedOf(20261122)
  const random = createRandom(seed)
  let answered = 0
  for (let round = 0; round < 50; round++) {
    const docs = randomDataset(random)
    const index = createDocumentIndex(docs)
    const {run} = createQueryRunner(index)
    const perspective = random.pick(PERSPECTIVES)
    const readsDrafts = random.chance(0.8)
    const isRaw = perspective.stack === 'raw' && readsDrafts
    const sorted = isRaw
      ? docs.toSorted((a, b) => compareIds(a._id, b._id))
      : index.view(perspective, readsDrafts).all()
    for (let i = 0; i < 50; i++) {
      const query = randomQuery(random)
      const stock = () =>
        toJS(evaluateSync(parse(query, {params: PARAMS}), {dataset: sorted, params: PARAMS}))
      const ours = () =>
        run({
          query,
          params: PARAMS,
          perspective,
          projectId: 'local',
          dataset: 'x',
          readsDrafts,
        }).result
      const expected = stock()
      expect({seed, query, first: ours(), again: ours()}).toStrictEqual({
        seed,
        query,
        first: expected,
        again: expected,
      })
      if (Array.isArray(expected) ? expected.length > 0 : expected) answered++
    }
  }
  expect(answered).toBeGreaterThan(1200)
}, 60_000)
