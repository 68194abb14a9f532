import {expect, test} from 'vitest'
import {applyMutations} from './apply.ts'
import {MutationError} from './errors.ts'
import {makeDocument, storeOf} from './testing/make-document.ts'
import type {Doc, Mutation} from './types.ts'

const AT = {transactionId: 'tx-1', timestamp: '2026-11-22T10:00:00Z', newId: () => 'new-id'}

const apply = (stored: Doc[], ...mutations: Mutation[]) =>
  applyMutations(storeOf(...stored), mutations, AT)

function failure(stored: Doc[], ...mutations: unknown[]): MutationError {
  try {
    apply(stored, ...(mutations as Mutation[]))
  } catch (error) {
    if (error instanceof MutationError) return error
    throw error
  }
  throw new Error('expected the mutations to be refused')
}

test('creates a document with revision and times of the transaction', () => {
  const {changes, results} = apply([], {
    create: {_id: 'a', _type: 'note', _rev: 'mine', title: 'x'},
  })
  const after = {
    _id: 'a',
    _type: 'note',
    title: 'x',
    _rev: 'tx-1',
    _createdAt: AT.timestamp,
    _updatedAt: AT.timestamp,
  }
  const {_rev, ...sent} = after
  expect(changes).toEqual([{id: 'a', before: null, after, mutations: [{create: sent}]}])
  expect(results).toEqual([{id: 'a', operation: 'create'}])
})

test('keeps the creation time a client gives', () => {
  const {changes} = apply([], {
    create: {_id: 'a', _type: 'note', _createdAt: '2020-01-01T00:00:00Z'},
  })
  expect(changes[0]?.after?._createdAt).toBe('2020-01-01T00:00:00Z')
})

test.each([
  [undefined, 'new-id'],
  ['', 'new-id'],
  ['drafts.', 'drafts.new-id'],
])('completes the id %j to %s', (_id, expected) => {
  expect(apply([], {create: {_id, _type: 'note'}}).results[0]?.id).toBe(expected)
})

test('replaces a document and keeps when it was created', () => {
  const {changes, results} = apply([makeDocument('a', {old: 1})], {
    createOrReplace: {_id: 'a', _type: 'note', fresh: 1},
  })
  expect(changes[0]?.after).toEqual(
    makeDocument('a', {fresh: 1, _rev: 'tx-1', _updatedAt: AT.timestamp}),
  )
  expect(results).toEqual([{id: 'a', operation: 'update'}])
})

test('leaves an existing document alone with createIfNotExists', () => {
  const {changes, results} = apply([makeDocument('a')], {createIfNotExists: {_id: 'a', _type: 'b'}})
  expect(changes).toEqual([])
  expect(results).toEqual([{id: 'a', operation: 'none'}])
})

test('makes one change with both mutations of a document created and patched', () => {
  const {changes, results} = apply(
    [],
    {createIfNotExists: {_id: 'a', _type: 'note'}},
    {patch: {id: 'a', set: {title: 'x'}}},
  )
  expect(changes).toHaveLength(1)
  expect(changes[0]).toMatchObject({before: null, after: {title: 'x', _rev: 'tx-1'}})
  expect(changes[0]?.mutations.map((mutation) => Object.keys(mutation)[0])).toEqual([
    'createIfNotExists',
    'patch',
  ])
  expect(results.map(({operation}) => operation)).toEqual(['create', 'update'])
})

test('makes no change of a document created and deleted in one transaction', () => {
  const {changes} = apply([], {create: {_id: 'a', _type: 'note'}}, {delete: {id: 'a'}})
  expect(changes).toEqual([])
})

test('makes one change of a document deleted and created again', () => {
  const before = makeDocument('a', {old: 1})
  const {changes} = apply([before], {delete: {id: 'a'}}, {create: {_id: 'a', _type: 'other'}})
  expect(changes).toHaveLength(1)
  expect(changes[0]).toMatchObject({before, after: {_type: 'other', _createdAt: AT.timestamp}})
})

test('deletes, and says so when there was nothing', () => {
  const {changes, results} = apply([makeDocument('a')], {delete: {id: 'a'}}, {delete: {id: 'b'}})
  expect(changes).toMatchObject([{id: 'a', after: null, mutations: [{delete: {id: 'a'}}]}])
  expect(results).toEqual([
    {id: 'a', operation: 'delete'},
    {id: 'b', operation: 'none'},
  ])
})

test('keeps the system fields whatever a patch says', () => {
  const {changes} = apply([makeDocument('a')], {
    patch: {
      id: 'a',
      set: {_id: 'b', _type: 'x', _rev: 'mine', _createdAt: 'never', _updatedAt: 'never', ok: 1},
      unset: ['_type'],
    },
  })
  expect(changes[0]?.after).toEqual(
    makeDocument('a', {ok: 1, _rev: 'tx-1', _updatedAt: AT.timestamp}),
  )
})

test('never changes a stored document', () => {
  const before = makeDocument('a', {list: [{_key: 'k', v: 1}]})
  const copy = structuredClone(before)
  apply([before], {patch: {id: 'a', set: {'list[_key=="k"].v': 2}, unset: ['list[0].v']}})
  expect(before).toEqual(copy)
})

test('applies mutations to what earlier ones left', () => {
  const {changes} = apply(
    [makeDocument('a', {n: 1})],
    {patch: {id: 'a', inc: {n: 1}}},
    {patch: {id: 'a', inc: {n: 1}, ifRevisionID: 'tx-1'}},
  )
  expect(changes[0]?.after?.n).toBe(3)
})

test.each<[string, unknown, number, object]>([
  [
    'to create what exists',
    {create: {_id: 'a', _type: 'note'}},
    409,
    {type: 'documentAlreadyExistsError', id: 'a'},
  ],
  [
    'to patch what does not exist',
    {patch: {id: 'b'}},
    404,
    {type: 'documentNotFoundError', id: 'b'},
  ],
  [
    'a patch whose revision is stale',
    {patch: {id: 'a', ifRevisionID: 'old', set: {x: 1}}},
    409,
    {
      type: 'documentRevisionIDDoesNotMatchError',
      expectedRevisionID: 'old',
      currentRevisionID: 'rev-0',
    },
  ],
  [
    'a deletion whose revision is stale',
    {delete: {id: 'a', ifRevisionID: 'old'}},
    409,
    {type: 'documentRevisionIDDoesNotMatchError', currentRevisionID: 'rev-0'},
  ],
  ['a document without a type', {create: {_id: 'c'}}, 400, {type: 'validationError'}],
  [
    'a document with an empty type',
    {create: {_id: 'c', _type: ''}},
    400,
    {type: 'validationError'},
  ],
  ['an id that is no text', {create: {_id: 5, _type: 'x'}}, 400, {type: 'validationError'}],
  ['an unknown kind', {upsert: {_id: 'c', _type: 'x'}}, 400, {type: 'validationError'}],
  ['two kinds in one', {delete: {id: 'a'}, patch: {id: 'a'}}, 400, {type: 'validationError'}],
  ['an empty mutation', {}, 400, {type: 'validationError'}],
  ['a mutation that is no object', {create: 'x'}, 400, {type: 'validationError'}],
  ['a patch without id', {patch: {set: {x: 1}}}, 400, {type: 'validationError'}],
  ['an unknown operation', {patch: {id: 'a', push: {x: 1}}}, 400, {type: 'validationError'}],
  ['a path it cannot parse', {patch: {id: 'a', set: {'x[': 1}}}, 400, {type: 'validationError'}],
  [
    'a broken text patch',
    {patch: {id: 'a', diffMatchPatch: {_rev: '@@ nonsense'}}},
    400,
    {type: 'validationError'},
  ],
])('refuses %s', (_title, mutation, status, error) => {
  const refused = failure([makeDocument('a')], {delete: {id: 'zz'}}, mutation)
  expect(refused.status).toBe(status)
  expect(refused.items).toMatchObject([{index: 1, error}])
  expect(refused.body).toMatchObject({error: {type: 'mutationError', items: refused.items}})
})

test.each<[unknown]>([
  [null],
  [7],
  ['create'],
  [[]],
  [['create']],
  [{toString: {}}],
  [{constructor: {_type: 'x'}}],
])('refuses %j in the place of a mutation', (mutation) => {
  expect(failure([], mutation)).toMatchObject({status: 400, items: [{index: 0}]})
})

test.each(['a..b', '.a', 'ä', 'a b', 'a\u0000', 'x'.repeat(129), 'a/b', '*', 'a"'])(
  'refuses the id %j',
  (_id) => {
    expect(failure([], {create: {_id, _type: 'note'}}).status).toBe(400)
  },
)

test.each(['a', '_a', '-a', 'drafts.a', 'versions.r1.a', 'image-0a1-10x10-png', 'x'.repeat(128)])(
  'accepts the id %s',
  (_id) => {
    expect(apply([], {create: {_id, _type: 'note'}}).results).toEqual([
      {id: _id, operation: 'create'},
    ])
  },
)
