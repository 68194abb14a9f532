import {expect, test} from 'vitest'
import {bundleOf} from './document-id.ts'
import {createDocumentIndex, type DocumentIndex} from './document-index.ts'
import {parsePerspective} from './perspective.ts'
import {createQueryRunner} from './query.ts'
import {tagsOfChange} from './sync-tags.ts'
import {IDS, randomDataset, randomDocument} from './testing/random-documents.ts'
import {PARAMS, randomQuery} from './testing/random-queries.ts'
import {createRandom, seedOf, type Random} from './testing/random.ts'
import {tagsOfChanges} from './testing/tags-of-changes.ts'

const PERSPECTIVES = ['raw', 'published', 'drafts', 'summer,drafts'].map((text) =>
  parsePerspective(text, '2025-02-19'),
)

const asker =
  (index: DocumentIndex) =>
  (query: string, perspective: (typeof PERSPECTIVES)[number], readsDrafts: boolean) =>
    createQueryRunner(index).run({
      query,
      params: PARAMS,
      perspective,
      projectId: 'local',
      dataset: 'x',
      readsDrafts,
    })

function randomChange(random: Random, index: DocumentIndex) {
  const id = `${random.pick(['', '', 'drafts.', 'drafts.', 'versions.summer.', 'private.'])}${random.pick(IDS)}`
  const before = index.get(id)
  if (before && random.chance(0.3)) return {id, before, after: null}
  const fresh = randomDocument(random, id)
  // Small edits find tags that miss one field; whole new documents find the rest.
  const field = random.pick(['_type', 'title', 'slug', 'locale', 'product', 'list'])
  const edited = before && random.chance(0.6) ? {...before, [field]: fresh[field]} : fresh
  return {id, before, after: edited}
}

test('a change that alters an answer touches one of its tags', () => {
  const seed = seedOf(7)
  const random = createRandom(seed)
  let altered = 0
  let untouched = 0
  for (let round = 0; round < 80; round++) {
    const index = createDocumentIndex(randomDataset(random))
    const ask = asker(index)
    const questions = random.times(25, () => ({
      query: randomQuery(random),
      perspective: random.pick(PERSPECTIVES),
      readsDrafts: random.chance(0.8),
    }))
    const answers = questions.map(({query, perspective, readsDrafts}) => {
      const {result, syncTags} = ask(query, perspective, readsDrafts)
      return {text: JSON.stringify(result), syncTags}
    })

    const changes = random.times(random.pick([1, 1, 2]), () => randomChange(random, index))
    const distinct = changes.filter(
      ({id}, i) => changes.findIndex((other) => other.id === id) === i,
    )
    index.apply(distinct)
    const tags = tagsOfChanges(index, distinct)
    const lonely = distinct.flatMap((change) => tagsOfChange(change).all)
    const rebuilt = asker(createDocumentIndex(index.all()))

    for (const [i, {query, perspective, readsDrafts}] of questions.entries()) {
      const asked = {seed, query, perspective: perspective.name, readsDrafts}
      const {result} = ask(query, perspective, readsDrafts)
      const expected = rebuilt(query, perspective, readsDrafts).result
      expect({...asked, result}).toStrictEqual({...asked, result: expected})

      const before = answers[i]
      if (before?.text === JSON.stringify(result)) {
        untouched++
        continue
      }
      altered++
      const touches = (changed: string[]) => before?.syncTags.some((tag) => changed.includes(tag))
      const seesDrafts = perspective.name !== 'published' && readsDrafts
      expect({
        ...asked,
        all: touches(tags.all),
        withoutSiblings: touches(lonely),
        published: seesDrafts || touches(tags.published),
      }).toEqual({...asked, all: true, withoutSiblings: true, published: true})
    }
  }
  expect(altered).toBeGreaterThan(200)
  expect(untouched).toBeGreaterThan(altered)
}, 60_000)

test('names no published tags for a change that readers of published documents cannot see', () => {
  const random = createRandom(seedOf(8))
  for (let i = 0; i < 50; i++) {
    const id = `${random.pick(['', 'drafts.', 'versions.summer.'])}${random.pick(IDS)}`
    const {published} = tagsOfChange({before: null, after: randomDocument(random, id)})
    expect(published.length > 0).toBe(bundleOf(id) === 'published')
  }
})
