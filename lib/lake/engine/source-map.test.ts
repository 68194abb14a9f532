import {expect, test} from 'vitest'
import {createDocumentIndex} from './document-index.ts'
import {parsePerspective} from './perspective.ts'
import {createQueryRunner} from './query.ts'
import type {ArraySelector} from './source-map.ts'
import {makeDocument} from './testing/make-document.ts'
import {sourcesIn} from './testing/source-of.ts'

const block = (_key: string, text: string) => ({
  _key,
  _type: 'block',
  children: [{_key: `${_key}0`, _type: 'span', text}],
})

const docs = [
  makeDocument('maker', {_type: 'maker', name: 'Aurelis'}),
  makeDocument('a', {
    title: 'Cramps',
    language: 'en',
    body: [block('x', 'First'), block('y', 'Second')],
    maker: {_type: 'reference', _ref: 'maker'},
  }),
  makeDocument('b', {title: 'Sleep', language: 'de', tags: ['night', 'night']}),
  makeDocument('drafts.b', {title: 'Sleep, edited', language: 'de'}),
  makeDocument('versions.spring.b', {title: 'Sleep in spring', language: 'de'}),
]
const {run} = createQueryRunner(createDocumentIndex(docs))

function ask(query: string, perspective = 'published', selector: ArraySelector = 'key') {
  const {result, sourceMap} = run({
    query,
    perspective: parsePerspective(perspective, '2025-02-19'),
    projectId: 'local',
    dataset: 'x',
    readsDrafts: true,
    sourceMap: selector,
  })
  return {result, sources: sourceMap && sourcesIn(sourceMap)}
}

test('a field is mapped to its document, whatever it is called in the result', () => {
  expect(ask('*[_id == "a"][0]{title, "name": title, _id}').sources).toEqual({
    "$['title']": "a $['title']",
    "$['name']": "a $['title']",
  })
})

test('what comes through a reference is mapped to the document it points at', () => {
  expect(ask('*[_id == "a"]{"by": maker->name, maker->{name}}').sources).toEqual({
    "$[0]['by']": "maker $['name']",
    "$[0]['maker']['name']": "maker $['name']",
  })
})

test('an item of a list is named by its key or by its place', () => {
  const query = '*[_id == "a"][0].body[]{children[]{text}}'
  expect(ask(query).sources).toMatchObject({
    "$[1]['children'][0]['text']":
      "a $['body'][?(@._key=='y')]['children'][?(@._key=='y0')]['text']",
  })
  expect(ask(query, 'published', 'index').sources).toMatchObject({
    "$[1]['children'][0]['text']": "a $['body'][1]['children'][0]['text']",
  })
})

test('items without a key, and items that share one, are named by their place', () => {
  expect(ask('*[_id == "b"][0].tags').sources).toEqual({
    '$[0]': "b $['tags'][0]",
    '$[1]': "b $['tags'][1]",
  })
})

test.each([
  ['published', 'b'],
  ['drafts', 'drafts.b'],
  ['spring,drafts', 'versions.spring.b'],
])('in the perspective %s the source is the document that is shown, %s', (perspective, id) => {
  expect(ask('*[_id == "b"][0]{title}', perspective).sources).toEqual({
    "$['title']": `${id} $['title']`,
  })
})

test.each([
  ['a filter', '*[title == "Cramps" || title match "x"]{title}'],
  ['a parent', '*[_id == "a"]{"title": *[title == ^.title && language in [^.language]][0].title}'],
  ['select()', '*[_id == "a"]{"title": select(title == "Cramps" => title, "no")}'],
  ['a condition', '*[_id == "a"]{title == "Cramps" => {title}}'],
  ['coalesce()', '*[_id == "a"]{"title": coalesce(nothing, title)}'],
  ['a function in a filter', '*[string::startsWith(title, "Cra")]{title}'],
  ['an order', '*[defined(title)] | order(title asc)[0...1]{title}'],
  ['an order inside', '{"x": *[_type == "note"]{title} | order(title)[0...1]}.x'],
])('%s sees the same texts with a source map as without', (_name, query) => {
  expect(ask(query)).toEqual({
    result: [{title: 'Cramps'}],
    sources: {"$[0]['title']": "a $['title']"},
  })
})

test('what was put together or computed is not mapped', () => {
  const query = '*[_id == "a"][0]{"x": title + "!", "y": upper(title), "z": "Cramps"}'
  expect(ask(query)).toEqual({result: {x: 'Cramps!', y: 'CRAMPS', z: 'Cramps'}, sources: {}})
})

test('a whole document is mapped, but not what identifies it', () => {
  expect(ask('*[_id == "maker"][0]').sources).toEqual({"$['name']": "maker $['name']"})
})

test('without being asked no map is made', () => {
  const perspective = parsePerspective('published', '2025-02-19')
  const request = {query: '*', perspective, projectId: 'local', dataset: 'x', readsDrafts: true}
  expect(run(request)).not.toHaveProperty('sourceMap')
})
