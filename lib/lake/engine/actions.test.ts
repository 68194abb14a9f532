import {expect, test} from 'vitest'
import {actionsToMutations, type ActionOptions} from './actions.ts'
import {applyMutations} from './apply.ts'
import {ActionError} from './errors.ts'
import {makeDocument, storeOf} from './testing/make-document.ts'
import type {Doc} from './types.ts'

const AT = {transactionId: 'tx-1', timestamp: '2026-11-22T10:00:00Z', newId: () => 'new-id'}

const named = (name: string, fields: object) => ({actionType: `sanity.action.${name}`, ...fields})

/** The documents after the actions, by id; null for those deleted. */
function run(stored: Doc[], actions: unknown[], options?: ActionOptions) {
  const get = storeOf(...stored)
  const {changes} = applyMutations(get, actionsToMutations(get, actions, options), AT)
  return Object.fromEntries(changes.map(({id, after}) => [id, after]))
}

function refusal(stored: Doc[], ...actions: unknown[]) {
  try {
    run(stored, actions)
  } catch (error) {
    if (error instanceof ActionError) return {status: error.status, body: error.body}
    throw error
  }
  return null
}

const published = makeDocument('a', {title: 'old', _createdAt: '2020-01-01T00:00:00Z'})
const draft = makeDocument('drafts.a', {title: 'new', _rev: 'rev-d'})
const PAIR = {publishedId: 'a', draftId: 'drafts.a'}

test('creates a draft', () => {
  const attributes = {_id: 'drafts.a', _type: 'note', _rev: 'x', title: 'new'}
  const after = run(
    [],
    [named('document.create', {publishedId: 'a', attributes, ifExists: 'fail'})],
  )
  expect(after).toMatchObject({'drafts.a': {title: 'new', _rev: 'tx-1'}})
})

test('refuses to create a draft that exists, unless told to use it', () => {
  const create = {publishedId: 'a', attributes: {_id: 'drafts.a', _type: 'note'}}
  expect(refusal([draft], named('document.create', {...create, ifExists: 'fail'}))).toMatchObject({
    status: 409,
    body: {
      error: {
        type: 'actionError',
        items: [{index: 0, error: {type: 'documentAlreadyExistsError'}}],
      },
    },
  })
  expect(run([draft], [named('document.create', {...create, ifExists: 'useExisting'})])).toEqual({})
})

test('copies the published document into a draft at the first edit', () => {
  const guard = named('document.edit', {
    ...PAIR,
    patch: {unset: ['_empty_action_guard_pseudo_field_']},
  })
  const after = run([published], [guard])
  expect(after).toEqual({
    'drafts.a': {...published, _id: 'drafts.a', _rev: 'tx-1', _updatedAt: AT.timestamp},
  })
})

test('edits an existing draft and leaves the published document', () => {
  const edit = named('document.edit', {...PAIR, patch: {set: {title: 'edited'}}})
  expect(run([published, draft], [edit])).toEqual({
    'drafts.a': {...draft, title: 'edited', _rev: 'tx-1', _updatedAt: AT.timestamp},
  })
})

test('applies several edits of one request in order', () => {
  const after = run(
    [published],
    [
      named('document.edit', {...PAIR, patch: {setIfMissing: {list: []}}}),
      named('document.edit', {...PAIR, patch: {insert: {after: 'list[-1]', items: [1]}}}),
      named('document.edit', {...PAIR, patch: {insert: {after: 'list[-1]', items: [2]}}}),
    ],
  )
  expect(after['drafts.a']).toMatchObject({list: [1, 2]})
})

test('publishes the draft, keeps when the document was created and strengthens references', () => {
  const reference = {_ref: 'b', _weak: true, _strengthenOnPublish: {type: 'note'}}
  const weak = {_ref: 'c', _weak: true, _strengthenOnPublish: {type: 'note', weak: true}}
  const withReferences = {...draft, to: reference, list: [{_key: 'k', ...weak}]}
  const publish = named('document.publish', {...PAIR, ifPublishedRevisionId: 'rev-0'})
  const after = run([published, withReferences], [publish])
  expect(after).toEqual({
    a: {
      ...draft,
      _id: 'a',
      _rev: 'tx-1',
      _createdAt: published._createdAt,
      _updatedAt: AT.timestamp,
      to: {_ref: 'b'},
      list: [{_key: 'k', _ref: 'c', _weak: true}],
    },
    'drafts.a': null,
  })
})

test('publishes what an edit in the same request made', () => {
  const after = run(
    [published],
    [
      named('document.edit', {...PAIR, patch: {set: {title: 'edited'}}}),
      named('document.publish', PAIR),
    ],
  )
  expect(after.a).toMatchObject({title: 'edited'})
})

test.each([
  ['published', {ifPublishedRevisionId: 'stale'}, 'rev-0'],
  ['draft', {ifDraftRevisionId: 'stale'}, 'rev-d'],
])('refuses to publish over another revision of the %s document', (_title, expected, current) => {
  expect(
    refusal([published, draft], named('document.publish', {...PAIR, ...expected})),
  ).toMatchObject({
    status: 409,
    body: {
      error: {
        items: [{error: {type: 'documentRevisionIDDoesNotMatchError', currentRevisionID: current}}],
      },
    },
  })
})

test('refuses to publish, edit or unpublish what does not exist', () => {
  for (const name of ['publish', 'edit', 'unpublish']) {
    expect(refusal([], named(`document.${name}`, {...PAIR, patch: {}}))?.status).toBe(404)
  }
})

test('unpublishes into a draft, keeping one that exists', () => {
  const unpublish = named('document.unpublish', PAIR)
  expect(run([published], [unpublish])).toMatchObject({a: null, 'drafts.a': {title: 'old'}})
  expect(run([published, draft], [unpublish])).toEqual({a: null})
})

test('discards drafts and versions', () => {
  expect(run([draft], [named('document.discard', {draftId: 'drafts.a'})])).toEqual({
    'drafts.a': null,
  })
  const discard = named('document.version.discard', {versionId: 'drafts.a'})
  expect(run([draft], [discard])).toEqual({'drafts.a': null})
})

test('deletes the published document with the drafts and versions named', () => {
  const version = makeDocument('versions.r1.a')
  const stored = [published, draft, version]
  const remove = (fields: object) => [named('document.delete', {publishedId: 'a', ...fields})]
  expect(run(stored, remove({includeDrafts: []}))).toEqual({a: null})
  expect(run(stored, remove({includeDrafts: ['drafts.a']}))).toEqual({a: null, 'drafts.a': null})
  const all = {versionsOf: () => ['versions.r1.a', 'drafts.a']}
  expect(Object.keys(run(stored, remove({includeVersions: true}), all))).toHaveLength(3)
})

test('replaces a draft', () => {
  const attributes = {_id: 'drafts.a', _type: 'note', other: 1}
  const after = run([draft], [named('document.replaceDraft', {publishedId: 'a', attributes})])
  expect(after['drafts.a']).not.toHaveProperty('title')
})

test('creates, replaces and unpublishes versions', () => {
  const id = 'versions.r1.a'
  const release = makeDocument('_.releases.r1', {_type: 'system.release', state: 'active'})
  const create = named('document.version.create', {publishedId: 'a', baseId: 'a', versionId: id})
  expect(run([published, release], [create])[id]).toMatchObject({title: 'old'})
  const document = {_id: id, _type: 'note', title: 'v'}
  const given = named('document.version.create', {publishedId: 'a', document})
  expect(run([published, release], [given])[id]).toMatchObject({title: 'v'})
  const replace = named('document.version.replace', {document: {...document, title: 'w'}})
  expect(run([makeDocument(id)], [replace])[id]).toMatchObject({title: 'w'})
  const unpublish = named('document.version.unpublish', {versionId: id, publishedId: 'a'})
  expect(run([published, release], [unpublish])[id]).toMatchObject({_system: {delete: true}})
})

test('names the action it does not know and those it does', () => {
  const refused = refusal([], named('document.explode', {}))
  expect(refused?.status).toBe(400)
  expect(JSON.stringify(refused?.body)).toContain('sanity.action.document.explode')
  expect(JSON.stringify(refused?.body)).toContain('sanity.action.document.version.discard')
  expect(refusal([], 'nonsense')?.status).toBe(400)
  expect(refusal([], {})?.status).toBe(400)
})

test('says that variants are not supported', () => {
  for (const name of ['variant.definition.create', 'document.variant.create']) {
    const refused = refusal([], named(name, {variantId: 'v1'}))
    expect(refused?.status).toBe(400)
    expect(JSON.stringify(refused?.body)).toContain('not supported by the embedded lake')
  }
})

test('refuses a version of another document, naming both', () => {
  const other = {versionId: 'versions.r1.b', publishedId: 'a'}
  for (const name of ['version.create', 'version.discard', 'version.unpublish']) {
    const refused = refusal([published], named(`document.${name}`, {...other, baseId: 'a'}))
    expect(JSON.stringify(refused?.body)).toContain('is no version of')
  }
  const itself = named('document.version.discard', {versionId: 'a'})
  expect(JSON.stringify(refusal([published], itself)?.body)).toContain('needs drafts. or versions.')
})

test('names the second action when that is the one that fails', () => {
  const refused = refusal(
    [published],
    named('document.edit', {...PAIR, patch: {set: {x: 1}}}),
    named('document.edit', {...PAIR, patch: {set: {'x[': 1}}}),
  )
  expect(refused).toMatchObject({status: 400, body: {error: {items: [{index: 1}]}}})
})
