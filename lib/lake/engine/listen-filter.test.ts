import {expect, test} from 'vitest'
import {QueryError} from './errors.ts'
import {compileListenFilter} from './listen-filter.ts'
import {makeDocument} from './testing/make-document.ts'

const doc = makeDocument('a', {title: 'x', ids: ['a']})

test.each<[string, boolean]>([
  ['*', true],
  ['*[_id in $ids]', true],
  ['*[_id == "b"]', false],
  ['*[_type == "note"]{title} | order(title)[0...10]', true],
  ['*[_type == "note"][title == "y"]', false],
  ['*[_type == "note"][0].title', true],
  ['*[_id in path("drafts.**")]', false],
])('asks of a document whether it meets %s', (query, expected) => {
  const hears = compileListenFilter(query, {ids: ['a']})
  expect(hears(doc)).toBe(expected)
  expect(hears(null)).toBe(false)
})

test.each([
  '*[_id in *[_type == "x"]._id]',
  '*[count(*) > 1]',
  '*[to->title == "x"]',
  '{"a": 1}',
  '*[',
  `*${'[true]'.repeat(3_000)}`,
  `*[${Array.from({length: 600}, (_, i) => `a == ${i}`).join(' || ')}]`,
])('refuses to listen to %s', (query) => {
  expect(() => compileListenFilter(query, {})).toThrow(QueryError)
})
