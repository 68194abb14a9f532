import {expect, test} from 'vitest'
import {MutationError} from './errors.ts'
import {checkReferences, referencesOf} from './references.ts'
import {makeDocument} from './testing/make-document.ts'
import type {Change} from './types.ts'

const change = (id: string, before: Change['before'], after: Change['after']): Change => ({
  id,
  before,
  after,
  mutations: [],
})

function refusal(changes: Change[], existing: string[], referrers: Record<string, string[]> = {}) {
  try {
    checkReferences({
      changes,
      exists: (id) => existing.includes(id),
      referrersOf: (id) => referrers[id] ?? [],
    })
  } catch (error) {
    if (error instanceof MutationError) return {status: error.status, items: error.items}
    throw error
  }
  return null
}

test('finds references at any depth, each once, strong if one of them is', () => {
  const found = referencesOf({
    a: {_ref: 'x', _weak: true},
    list: [{_key: 'k', _ref: 'y'}, {deep: {_ref: 'x'}}],
    elsewhere: {_ref: 'z', _dataset: 'other', _projectId: 'p'},
    odd: {_ref: 5, inner: {_ref: 'hidden'}},
    empty: {_ref: '', inner: {_ref: 'w', _weak: true}},
  })
  expect(found).toEqual([
    {id: 'x', isWeak: false},
    {id: 'y', isWeak: false},
    {id: 'w', isWeak: true},
  ])
})

test('refuses to delete what another document refers to', () => {
  const gone = change('a', makeDocument('a'), null)
  expect(refusal([gone], [], {a: ['b', 'drafts.c']})).toMatchObject({
    status: 409,
    items: [
      {
        error: {
          type: 'documentHasExistingReferencesError',
          id: 'a',
          referencingIDs: ['b', 'drafts.c'],
        },
      },
    ],
  })
  expect(refusal([gone], [], {a: ['a']})).toBeNull()
})

test('refuses a new strong reference to a missing document', () => {
  const after = makeDocument('a', {to: {_ref: 'nowhere'}})
  expect(refusal([change('a', null, after)], [])).toMatchObject({
    status: 409,
    items: [{error: {type: 'documentReferenceDoesNotExistError', id: 'a', referenceID: 'nowhere'}}],
  })
})

test.each([
  ['to a document that exists', {to: {_ref: 'b'}}],
  ['to itself', {to: {_ref: 'a'}}],
  ['that is weak', {to: {_ref: 'nowhere', _weak: true}}],
  ['into another dataset', {to: {_ref: 'nowhere', _dataset: 'other'}}],
])('accepts a reference %s', (_title, fields) => {
  expect(refusal([change('a', null, makeDocument('a', fields))], ['b'])).toBeNull()
})

test('accepts a document that keeps a reference which was already broken', () => {
  const before = makeDocument('a', {to: {_ref: 'nowhere'}})
  expect(refusal([change('a', before, {...before, title: 'x'})], [])).toBeNull()
})
