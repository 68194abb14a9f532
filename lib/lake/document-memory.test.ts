import {expect, test} from 'vitest'
import {createDocumentMemory} from './document-memory.ts'
import type {Change, Doc} from './engine/types.ts'

const document = (_id: string, fields: object = {}): Doc => ({
  _id,
  _type: 'post',
  _rev: 'r',
  _createdAt: '2026-01-01T00:00:00Z',
  _updatedAt: '2026-01-01T00:00:00Z',
  ...fields,
})
const pointingAt = (_ref: string, more: object = {}) => ({
  author: {_type: 'reference', _ref, ...more},
})
const change = (id: string, before: Doc | null, after: Doc | null): Change => ({
  id,
  before,
  after,
  mutations: [],
})

test('knows who refers strongly to whom, before and after changes', () => {
  const [a, b, weak] = [
    document('a', pointingAt('x')),
    document('b'),
    document('c', pointingAt('x', {_weak: true})),
  ]
  const memory = createDocumentMemory([a, b, weak])
  expect(memory.referrersOf('x')).toEqual(['a'])

  const changes = [
    change('a', a, null),
    change('b', b, document('b', pointingAt('x'))),
    change('x', null, document('x')),
  ]
  const after = memory.after(changes)
  expect(after.referrersOf('x')).toEqual(['b'])
  expect([
    after.exists('x'),
    after.exists('a'),
    after.exists('c'),
    after.exists('nowhere'),
  ]).toEqual([true, false, true, false])
  expect([memory.referrersOf('x'), memory.get('x')]).toEqual([['a'], null])

  memory.apply(changes)
  expect(memory.referrersOf('x')).toEqual(['b'])
  expect(memory.get('a')).toBeNull()
})

test('finds the draft and the versions that share a published id', () => {
  const all = ['a', 'drafts.a', 'versions.r1.a', 'drafts.b'].map((id) => document(id))
  const memory = createDocumentMemory(all)
  expect(memory.versionsOf('a')).toEqual(['drafts.a', 'versions.r1.a'])
  expect(memory.siblingsOf('drafts.a').map(({_id}) => _id)).toEqual(['a', 'versions.r1.a'])
})
