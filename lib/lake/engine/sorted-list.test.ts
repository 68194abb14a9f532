import {expect, test} from 'vitest'
import {compareIds} from './posting.ts'
import {createSortedList} from './sorted-list.ts'
import {makeDocument} from './testing/make-document.ts'
import {createRandom, seedOf} from './testing/random.ts'
import type {Doc} from './types.ts'

/** Documents with a `rank` belong, the highest first; `looked` counts how many were looked at. */
function ranking() {
  let looked = 0
  const follow = createSortedList({
    descending: [true],
    valuesOf(docs) {
      looked += docs.length
      return docs
        .filter(({rank}) => rank !== undefined)
        .map((doc) => ({doc, values: [doc['rank']]}))
    },
  })
  return {follow, looked: () => looked}
}

const byId = (docs: Iterable<Doc>) => [...docs].toSorted((a, b) => compareIds(a._id, b._id))

const ranked = (id: number, rank?: number) =>
  makeDocument(`doc-${id}`, rank === undefined ? {} : {rank})

test('puts documents in order, those alike by their ids', () => {
  const docs = byId([ranked(1, 5), ranked(2, 7), ranked(3), ranked(4, 5)])
  expect(ranking().follow(docs)).toEqual([docs[1], docs[0], docs[3]])
})

test('looks at changed documents only, however many there are', () => {
  const docs = new Map(Array.from({length: 5_000}, (_, id) => [id, ranked(id, id % 50)]))
  const {follow, looked} = ranking()
  follow(byId(docs.values()))
  expect(looked()).toBe(5_000)
  for (let change = 0; change < 100; change++) docs.set(change, ranked(change, 60 + change))
  expect(follow(byId(docs.values())).slice(0, 2)).toEqual([docs.get(99), docs.get(98)])
  expect(looked()).toBe(5_100)
  follow(byId(docs.values()))
  expect(looked()).toBe(5_100)
})

test('is at any time what sorting anew would give', () => {
  const random = createRandom(seedOf(31))
  const docs = new Map<number, Doc>()
  const {follow} = ranking()
  for (let round = 0; round < 300; round++) {
    random.times(random.pick([1, 2, 40]), () => {
      const id = random.below(80)
      if (random.chance(0.3)) docs.delete(id)
      else docs.set(id, ranked(id, random.chance(0.8) ? random.below(6) : undefined))
    })
    const candidates = byId(docs.values())
    const anew = ranking().follow(candidates)
    expect({round, docs: follow(candidates)}).toEqual({round, docs: anew})
  }
})
