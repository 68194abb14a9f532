import {expect, test} from 'vitest'
import {createDocumentIndex} from './document-index.ts'
import {parsePerspective} from './perspective.ts'
import {makeDocument} from './testing/make-document.ts'

const at = (text: string, version = 'vX') => parsePerspective(text, version)

const published = makeDocument('a', {title: 'published'})
const draft = makeDocument('drafts.a', {title: 'draft'})
const version = makeDocument('versions.r1.a', {title: 'version'})
const onlyDraft = makeDocument('drafts.b', {title: 'new'})
const hidden = makeDocument('secret.c')

const shown = (text: string, {readsDrafts = true, version: api = 'vX'} = {}) =>
  createDocumentIndex([version, onlyDraft, published, hidden, draft])
    .view(at(text, api), readsDrafts)
    .all()
    .map(({_id, _originalId, title}) => [_id, _originalId, title])

test('shows every document as stored to raw queries, in order of ids', () => {
  expect(shown('raw').map(([id]) => id)).toEqual([
    'a',
    'drafts.a',
    'drafts.b',
    'secret.c',
    'versions.r1.a',
  ])
  expect(shown('raw', {version: '2024-01-01'}).map(([id]) => id)).not.toContain('versions.r1.a')
})

test('shows published documents as stored', () => {
  expect(shown('published')).toEqual([
    ['a', undefined, 'published'],
    ['secret.c', undefined, undefined],
  ])
})

test('lets drafts stand for what they will replace, naming the original', () => {
  expect(shown('drafts')).toEqual([
    ['a', 'drafts.a', 'draft'],
    ['b', 'drafts.b', 'new'],
    ['secret.c', 'secret.c', undefined],
  ])
})

test('takes the first bundle of a stack that has the document', () => {
  expect(shown('r1,drafts')[0]).toEqual(['a', 'versions.r1.a', 'version'])
  expect(shown('r1')).toEqual([
    ['a', 'versions.r1.a', 'version'],
    ['secret.c', 'secret.c', undefined],
  ])
})

test('hides a document whose version says that it will be unpublished', () => {
  const unpublished = {...version, _system: {delete: true}}
  const index = createDocumentIndex([published, unpublished])
  expect(index.view(at('r1'), true).all()).toEqual([])
  expect(index.view(at('published'), true).all()).toEqual([published])
})

test.each(['raw', 'published', 'drafts'])(
  'shows readers without a token no dotted id in %s',
  (text) => {
    expect(shown(text, {readsDrafts: false}).map(([id, , title]) => [id, title])).toEqual([
      ['a', 'published'],
    ])
  },
)

test('follows a draft through its life', () => {
  const index = createDocumentIndex([published])
  const view = index.view(at('drafts'), true)
  index.apply([{id: 'drafts.a', before: null, after: draft}])
  expect(view.get('a')).toMatchObject({title: 'draft', _originalId: 'drafts.a'})
  index.apply([{id: 'a', before: published, after: {...published, title: 'other'}}])
  expect(view.get('a')).toMatchObject({title: 'draft'})
  index.apply([{id: 'drafts.a', before: draft, after: null}])
  expect(view.get('a')).toMatchObject({title: 'other', _originalId: 'a'})
  expect(index.all()).toHaveLength(1)
})

test('never changes a list it has handed out', () => {
  const index = createDocumentIndex([published])
  const view = index.view(at('raw'), true)
  const [all, notes] = [view.all(), view.list('type:note')]
  index.apply([
    {id: 'a', before: published, after: null},
    {id: 'drafts.b', before: null, after: onlyDraft},
  ])
  expect(all).toEqual([published])
  expect(notes).toEqual([published])
  expect(view.all()).toEqual([onlyDraft])
  expect(view.list('type:note')).toEqual([onlyDraft])
})

test('knows the versions of a document', () => {
  const index = createDocumentIndex([published, draft, version, makeDocument('x')])
  expect(index.versionsOf('a').map(({_id}) => _id)).toEqual(['a', 'drafts.a', 'versions.r1.a'])
})
