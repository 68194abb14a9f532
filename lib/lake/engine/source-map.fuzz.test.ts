import {expect, test} from 'vitest'
import {createDocumentIndex} from './document-index.ts'
import {parsePerspective} from './perspective.ts'
import {createQueryRunner} from './query.ts'
import {randomDataset} from './testing/random-documents.ts'
import {PARAMS, randomQuery} from './testing/random-queries.ts'
import {randomReading} from './testing/random-readings.ts'
import {createRandom, type Random, seedOf} from './testing/random.ts'
import {mappedValues} from './testing/source-of.ts'
import type {Doc} from './types.ts'

const PERSPECTIVES = ['raw', 'published', 'drafts', 'summer,drafts'].map((text) =>
  parsePerspective(text, '2025-02-19'),
)

/** Text that looks like what the lake works with, keys that repeat, names that no path can carry. */
const hostile = (random: Random, doc: Doc): Doc =>
  random.chance(0.7)
    ? doc
    : {
        ...doc,
        title: random.pick(['\uE000', 'mag \uE000abc-0\uE001', '\uE001\uE000', '\u0000\u0001']),
        list: [
          {_key: 'same', text: 'one'},
          {_key: 'same', text: 'two'},
        ],
        "it's": {"']['": 'quoted', 'a\\b': 'slash', 'line\nbreak': 'line'},
        parent: {_key: "k'", deep: [{_key: "it's", text: 'x'}, 'plain', ['nested']]},
      }

test('1,500 random queries have the same answer with a source map, and every mapping is true', () => {
  const seed = seedOf(20261125)
  const random = createRandom(seed)
  let mapped = 0
  for (let round = 0; round < 30; round++) {
    // In every other round each text names its document, so none can be taken for another's.
    const isNamed = round % 2 === 0
    const docs = randomDataset(random).map((doc) =>
      isNamed ? {...doc, title: `${doc['title']} of ${doc._id}`} : hostile(random, doc),
    )
    const {run} = createQueryRunner(createDocumentIndex(docs))
    const perspective = random.pick(PERSPECTIVES)
    for (let i = 0; i < 50; i++) {
      const query = random.chance(0.7) ? randomReading(random) : randomQuery(random)
      const selector = random.pick(['key', 'index'] as const)
      const request = {query, params: PARAMS, perspective, projectId: 'local', dataset: 'x'}
      const asked = {...request, readsDrafts: true}
      const without = run(asked)
      const {sourceMap, ...rest} = run({...asked, sourceMap: selector})
      expect({seed, query, rest}).toStrictEqual({seed, query, rest: without})
      expect(JSON.stringify(rest)).not.toMatch(/\uE000\w{16,}-\d+\uE001/u)
      if (!sourceMap) throw new Error(`no source map for ${query}`)
      for (const {at, shown, stored} of mappedValues(sourceMap, rest.result, docs)) {
        mapped++
        expect({seed, query, at, value: stored}).toStrictEqual({seed, query, at, value: shown})
      }
    }
  }
  expect(mapped).toBeGreaterThan(5_000)
}, 60_000)
