import {expect, test} from 'vitest'
import {createDocumentIndex} from './document-index.ts'
import {parsePerspective} from './perspective.ts'
import {createQueryRunner} from './query.ts'
import {makeDocument} from './testing/make-document.ts'

const DOCUMENTS = [
  makeDocument('plain', {target: {_ref: 'a.b'}}),
  makeDocument('a.b', {ids: ['a.b', 'plain'], target: {_ref: 'a.b.c', _weak: true}}),
  makeDocument('a.b.c', {list: [{_ref: 'a.b'}, {_ref: 'a.b'}]}),
]

const {run} = createQueryRunner(createDocumentIndex(DOCUMENTS))
const ask = (query: string, params: Record<string, unknown> = {}) =>
  run({
    query,
    params,
    perspective: parsePerspective('raw', 'vX'),
    readsDrafts: true,
    projectId: 'local',
    dataset: 'production',
  }).result

test.each([
  ['[null, 1, null, "a", 1, null]', [null, 1, 'a']],
  ['[1, "1", true, 1, false, true]', [1, '1', true, false]],
  ['[{"a": 1}, {"a": 1}, [1], [1]]', [{a: 1}, {a: 1}, [1], [1]]],
  ['*[_id == "a.b"][0].ids', ['a.b', 'plain']],
  ['*{"n": nope}[].n', [null]],
  ['[]', []],
  ['"text"', null],
  ['null', null],
])('keeps each value of %s once', (list, expected) => {
  expect(ask(`array::unique(${list})`)).toEqual(expected)
})

test('takes two spellings of an instant for one, and a text that looks like it for another', () => {
  const instants = ['2026-01-01T00:00:00Z', '2026-01-01T01:00:00+01:00']
  const [first, second] = instants.map((text) => `dateTime("${text}")`)
  expect(ask(`array::unique([${first}, ${second}, "${instants[0]}"])`)).toEqual([
    instants[0],
    instants[0],
  ])
})

test('keeps each value of a field once in a filter, an order and a projection', () => {
  expect(ask('*[count(array::unique([_id, _id, ids[0]])) == 2]._id')).toEqual(['a.b.c', 'plain'])
  expect(ask('*|order(count(array::unique([ids[0], null])), _id)[0]._id')).toBe('a.b.c')
  expect(ask('*[_id in array::unique($ids)]._id', {ids: ['plain', 'plain']})).toEqual(['plain'])
})

test.each([
  ['path("a.b") in path("a.*")', true],
  ['path("a.b.c") in path("a.*")', false],
  ['path("a.b.c") in path("a.**")', true],
  ['(path("a")) in (path("a.*"))', false],
  ['path(5) in path("a.*")', null],
  ['path(path("a.b")) in path("a.*")', null],
  ['path("a.b") in path(path("a.*"))', null],
  ['path("a.b") in ["a.b", path("a.b")]', false],
  ['path("a.b") in "a.b"', null],
  ['path("a.b") in coalesce(null, path("a.*"))', true],
  ['coalesce(null, path("a.b")) in path("a.*")', true],
  ['{"p": path("a.b")}.p in path("a.*")', true],
  ['{"p": path("x")}{"in": "a.b" in path("a.*"), "list": 1 in [1, p]}', {in: true, list: true}],
])('answers whether a path is in a path: %s', (query, expected) => {
  expect(ask(query)).toEqual(expected)
})

test('finds documents by the path of their id, and by one made in a projection', () => {
  expect(ask('*[path(_id) in path("a.*")]._id')).toEqual(['a.b'])
  expect(ask('*[path(_id) in path("a.**")]._id')).toEqual(['a.b', 'a.b.c'])
  expect(ask('*{_id, "p": path(_id)}[p in path("*")]._id')).toEqual(['plain'])
})

test('counts the documents that refer to the one at hand', () => {
  expect(ask('*{_id, "count": documents::incomingRefCount()}')).toEqual([
    {_id: 'a.b', count: 2},
    {_id: 'a.b.c', count: 1},
    {_id: 'plain', count: 0},
  ])
  expect(ask('*[documents::incomingRefCount() > 1]._id')).toEqual(['a.b'])
})
