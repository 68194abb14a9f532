import {expect, test} from 'vitest'
import {createDocumentIndex} from './document-index.ts'
import {QueryError} from './errors.ts'
import {parsePerspective} from './perspective.ts'
import {createQueryRunner, tagsOfChange} from './query.ts'
import {hashedTag} from './sync-tags.ts'
import {makeDocument} from './testing/make-document.ts'
import {tagsOfChanges} from './testing/tags-of-changes.ts'
import type {Doc} from './types.ts'

function lake(...docs: Doc[]) {
  const index = createDocumentIndex(docs)
  const {run} = createQueryRunner(index)
  const ask = (
    query: string,
    params: Record<string, unknown> = {},
    {perspective = 'published', readsDrafts = true, identity = 'me'} = {},
  ) =>
    run({
      query,
      params,
      perspective: parsePerspective(perspective, 'vX'),
      readsDrafts,
      identity,
      projectId: 'local',
      dataset: 'production',
    })
  return {index, ask}
}

const refusal = (query: string) => {
  try {
    lake().ask(query)
  } catch (error) {
    if (error instanceof QueryError) return error.body.error
    throw error
  }
  return null
}

const article = (id: string, fields: object = {}) => makeDocument(id, {_type: 'article', ...fields})

test.each([
  ['*[_type == "a"', 'unexpected end-of-file, expected expression'],
  ['', 'unexpected end-of-file, expected expression'],
  ['*[', 'unexpected end-of-file, expected expression'],
  ['{"a": ', 'unexpected end-of-file, expected expression'],
])('says where the query %j ends too early', (query, description) => {
  const error = refusal(query)
  expect(error).toMatchObject({type: 'queryParseError', description, query})
  expect(error?.start).toBeLessThanOrEqual(query.length)
  expect(error?.end).toBe(query.length)
})

test('says where a query is wrong', () => {
  const query = '*[_type == "a"] | order(title nonsense)'
  const start = query.indexOf('nonsense')
  expect(refusal(query)).toMatchObject({start, end: start + 'nonsense'.length})
  expect(refusal('a b')).toMatchObject({description: 'unexpected "b"', start: 2, end: 3})
  expect(refusal('*[nope(1)]')).toMatchObject({
    description: expect.stringContaining('nope'),
    start: 0,
  })
})

test('refuses what it cannot evaluate, naming it', () => {
  expect(refusal('*[geo::contains(a, b)]')).toBeNull() // nothing to evaluate it for
  const {ask} = lake(article('a'))
  expect(() => ask('*[geo::contains(a, b)]')).toThrow(QueryError)
})

test('answers from the project, the user and the clock', () => {
  const {ask} = lake()
  const query = '{"p": sanity::projectId(), "d": sanity::dataset(), "u": identity()}'
  expect(ask(query, {}, {identity: 'u1'}).result).toEqual({p: 'local', d: 'production', u: 'u1'})
  expect(ask(query, {}, {identity: 'u2'}).result).toMatchObject({u: 'u2'})
  expect(ask('now()').result).toMatch(/^\d{4}-/)
})

test('follows references within the perspective only', () => {
  const {ask} = lake(
    article('a', {to: {_ref: 'b'}, list: [{_ref: 'drafts.b'}]}),
    article('b', {title: 'published'}),
    article('drafts.b', {title: 'draft'}),
  )
  const query = '*[_id == "a"][0]{"one": to->title, "two": list[]->title}'
  expect(ask(query).result).toEqual({one: 'published', two: [null]})
  expect(ask(query, {}, {perspective: 'drafts'}).result).toEqual({one: 'draft', two: [null]})
  expect(ask(query, {}, {perspective: 'raw'}).result).toEqual({one: 'published', two: ['draft']})
  const anonymous = {perspective: 'raw', readsDrafts: false}
  expect(ask(query, {}, anonymous).result).toEqual({one: 'published', two: [null]})
  expect(ask('count(*)', {}, anonymous).result).toBe(2)
  expect(ask('*[references("b")]._id', {}, anonymous).result).toEqual(['a'])
})

test('cannot be reached through a reference made up in the query', () => {
  const {ask} = lake(article('a'))
  const slot = '\\u0000ix:0'
  expect(ask(`{"x": {"_ref": "${slot}"}->, "y": *[_type == "article"]._id}`).result).toEqual({
    x: null,
    y: ['a'],
  })
})

test('lists releases', () => {
  const release = makeDocument('_.releases.r1', {_type: 'system.release'})
  expect(lake(release, article('a')).ask('releases::all()[]._id').result).toEqual(['_.releases.r1'])
})

const texts = [
  article('a', {
    title: 'Muscle cramps at night',
    body: [
      {
        _type: 'block',
        style: 'normal',
        children: [
          {_type: 'span', text: 'mag'},
          {_type: 'span', text: 'nesium helps'},
        ],
      },
    ],
  }),
  article('b', {title: 'Magnesium and sleep', tags: ['night', 'rest']}),
  article('c', {title: 'Cramps', _private: 'magnesium'}),
  article('d', {title: 'A night of muscle cramps'}),
]

test.each<[string, string[]]>([
  ['magnesium', ['a', 'b']],
  ['MAG*', ['a', 'b']],
  ['magnesium night', ['a', 'b']],
  ['cramps -magnesium', ['c', 'd']],
  ['"muscle cramps"', ['a', 'd']],
  ['night -"muscle cramps"', ['b']],
  ['"muscle cramps" magn*', ['a']],
  ['normal', []],
  ['*', ['a', 'b', 'c', 'd']],
  ['', []],
  ['c', ['c']],
])('finds documents by the text query %j', (text, ids) => {
  const {ask} = lake(...texts)
  expect(ask('*[[@, _id] match text::query($q)]._id', {q: text}).result).toEqual(ids)
  const nested = '*[_type == "article" && (@ match text::query($q) || references($q))]._id'
  expect(ask(nested, {q: text}).result).toEqual(ids)
})

test.each<[string, string[]]>([
  ['cramps', ['a', 'c', 'd']],
  ['cramps -night', ['c']],
  ['"muscle cramps"', ['a', 'd']],
  ['-cramps', ['b']],
])('finds fields by the text query %j', (text, ids) => {
  expect(lake(...texts).ask('*[title match text::query($q)]._id', {q: text}).result).toEqual(ids)
})

test('answers the search of the Studio, best match first', () => {
  const query = `// findability-mvi:5
    *[_type in $__types] | score(boost(_type in ["article"] && title match text::query($__query), 10), ([@, _id] match text::query($__query) || references($__rawQuery))) [_score > 0] {_type, _id, _originalId, "orderings": [_score]} | order(orderings[0] desc)[0...$__limit]`
  const params = {__types: ['article'], __query: 'magnesium*', __rawQuery: 'magnesium', __limit: 10}
  const {result} = lake(...texts).ask(query, params)
  expect(result).toMatchObject([{_id: 'b'}, {_id: 'a'}])
})

const tags = (...names: string[]) => names.map(hashedTag).toSorted()

test.each<[string, string[]]>([
  ['*[_type == "article" && locale == $l]', ['type+locale:article\u0001de']],
  ['*[_type == "nothing"]', ['type:nothing']],
  ['*[_id == "a"][0]{"t": to->title}', ['id:a', 'id:gone']],
  ['*[_id == "missing"]', ['id:missing']],
  ['count(*)', ['*']],
  ['*[title == "x"]', ['*']],
  ['*[slug.current == "s"]', ['slug:s']],
  ['*[_id == "a"]{"n": count(*[references(^._id)])}', ['id:a', 'ref:a']],
  ['*[_type == "b"] | order(to->title)', ['type:b', 'id:a']],
  ['1 + 1', []],
])('rests the answer to %s on exactly what it read', (query, expected) => {
  const docs = [
    article('a', {locale: 'de', to: {_ref: 'gone'}}),
    article('x', {locale: 'de'}),
    article('y', {locale: 'de'}),
    makeDocument('b', {_type: 'b', to: {_ref: 'a'}, slug: {current: 's'}}),
    makeDocument('c', {_type: 'c', slug: {current: 't'}}),
  ]
  const {syncTags} = lake(...docs).ask(query, {l: 'de'})
  expect(syncTags.toSorted()).toEqual(tags(...expected))
})

test('folds many ids into their types, so that an answer has at most 100 tags', () => {
  const targets = Array.from({length: 150}, (_, i) => makeDocument(`t${i}`, {_type: 'target'}))
  const list = [...targets.map(({_id}) => ({_ref: _id})), {_ref: 'missing'}]
  const {ask} = lake(...targets, article('a', {list}))
  const {syncTags} = ask('*[_id == "a"]{"l": list[]->_type}')
  expect(syncTags.toSorted()).toEqual(tags('type:article', 'type:target', 'id:missing'))
})

test('makes tags of one form, the same in every process', () => {
  expect(hashedTag('type:article')).toMatch(/^s1:[A-Za-z0-9_-]{8}$/)
  expect(hashedTag('type:article')).toBe('s1:R1mXXAxu')
  const many = new Set(Array.from({length: 20_000}, (_, i) => hashedTag(`id:document-${i}`)))
  expect(many.size).toBe(20_000)
})

test('touches the old and the new key of a document that moves', () => {
  const before = article('drafts.a', {slug: {current: 'old'}})
  const after = article('drafts.a', {slug: {current: 'new'}})
  const {published, all} = tagsOfChange({before, after})
  expect(published).toEqual([])
  expect(all).toEqual(
    expect.arrayContaining(tags('slug:old', 'slug:new', 'id:a', 'type:article', '*')),
  )
})

test('repeats a remembered answer until a change touches it', () => {
  const {index, ask} = lake(article('a'), makeDocument('b', {_type: 'other'}))
  const query = '*[_type == "article"] | order(title)'
  // What is asked but once is not remembered.
  expect(ask(query)).not.toBe(ask(query))
  const first = ask(query)
  index.apply([{id: 'b', before: null, after: makeDocument('b', {_type: 'other', n: 2})}])
  expect(ask(query)).toBe(first)
  index.apply([{id: 'a', before: null, after: article('a', {title: 'x'})}])
  expect(ask(query).result).toMatchObject([{_id: 'a', title: 'x'}])
})

test('expires answers of draft views by the keys of the published document a draft hides', () => {
  const stored = article('a', {slug: {current: 'old'}})
  const draft = article('drafts.a', {slug: {current: 'new'}})
  const {index, ask} = lake(stored)
  const asked = () => ask('*[slug.current == "old"]._id', {}, {perspective: 'drafts'})
  const [shown, tagsBefore] = [asked().result, asked().syncTags]
  const creation = {id: 'drafts.a', before: null, after: draft}
  index.apply([creation])
  expect([shown, asked().result]).toEqual([['a'], []])
  expect(tagsOfChanges(index, [creation]).all).toEqual(expect.arrayContaining(tags('slug:old')))
  const unaware = tagsOfChange(creation).all
  expect(unaware.filter((tag) => tagsBefore.includes(tag))).toEqual(tags('overlay'))
})
