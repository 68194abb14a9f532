import {expect, test} from 'vitest'
import {createDocumentIndex} from './document-index.ts'
import {parsePerspective} from './perspective.ts'
import {createQueryRunner} from './query.ts'
import {hashedTag} from './sync-tags.ts'
import {makeDocument} from './testing/make-document.ts'

const {run} = createQueryRunner(
  createDocumentIndex([
    makeDocument('a', {slug: {current: 's1'}, wanted: ['s1', 5, null]}),
    makeDocument('b', {slug: {current: 5}, wanted: [5, 's1']}),
    makeDocument('c', {wanted: ['s1', 's1'], parent: {_ref: 'a'}, ids: ['a', null, 7, 'a']}),
    makeDocument('d', {wanted: 's1', parent: {_ref: 7}, ids: 'a'}),
  ]),
)

const ask = (query: string) =>
  run({
    query,
    perspective: parsePerspective('raw', 'vX'),
    readsDrafts: true,
    projectId: 'local',
    dataset: 'production',
  })

test('finds what a list of another document holds, be it text, number or nothing', () => {
  const query = '*{_id, "found": *[slug.current in ^.wanted]._id}'
  expect(ask(query).result).toEqual([
    {_id: 'a', found: ['a', 'b', 'c', 'd']},
    {_id: 'b', found: ['a', 'b']},
    {_id: 'c', found: ['a']},
    {_id: 'd', found: []},
  ])
})

test.each([
  ['parent._ref', '*[_id == ^.parent._ref]', {c: ['a'], d: []}],
  ['a field no document has', '*[_id == ^.nope]', {c: [], d: []}],
  ['a list with odd values, or no list', '*[_id in ^.ids]', {c: ['a'], d: []}],
  ['a list with odd values, or one id', '*[references(^.ids)]', {c: ['c'], d: ['c']}],
])('looks at no document it need not when asked by %s', (_, inner, expected) => {
  for (const [id, found] of Object.entries(expected)) {
    const {result, syncTags} = ask(`*[_id == "${id}"][0]{"found": ${inner}._id}`)
    expect(result).toEqual({found})
    expect(syncTags).not.toContain(hashedTag('*'))
  }
})

test('tells what is neither true nor false from what is false', () => {
  expect(ask('*[!(_id in "a")]._id').result).toEqual([])
  expect(ask('*[!(_id in ["a", null])]._id').result).toEqual(['b', 'c', 'd'])
  expect(ask('*[!(_id == 5)]._id').result).toEqual(['a', 'b', 'c', 'd'])
})
