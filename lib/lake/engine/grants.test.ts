import {describe, expect, test} from 'vitest'
import {compileGrants, missingPermission, type Grant} from './grants.ts'
import type {Doc} from './types.ts'

const doc = (fields: Partial<Doc>): Doc => ({
  _id: 'a',
  _type: 'note',
  _rev: 'r',
  _createdAt: '',
  _updatedAt: '',
  ...fields,
})
const writes = (filter: string): Grant => ({filter, permissions: ['create', 'update']})
const granted = (filter: string, document: Doc, userId = 'mara') =>
  compileGrants([writes(filter)])('update', document, userId)

describe('a filter', () => {
  test.each([
    ['_type == "note"', {}, true],
    ['_type == "note"', {_type: 'other'}, false],
    ['!(_type in ["note"])', {}, false],
    ['_id in path("**")', {_id: 'versions.r1.a'}, true],
    ['_id in path("*")', {_id: 'drafts.a'}, false],
    ['_id in path("drafts.**")', {_id: 'drafts.a'}, true],
    ['owner == identity()', {owner: 'mara'}, true],
    ['owner == identity()', {owner: 'noor'}, false],
    ['owner == $identity', {owner: 'mara'}, true],
    ['nothing', {}, false],
    ['title', {title: 'true'}, false],
    ['title == "x" || true', {}, true],
  ])('%s of %j grants: %s', (filter, fields, expected) => {
    expect(granted(filter, doc(fields))).toBe(expected)
  })

  test.each([
    ['cannot be parsed', '_type ==', 'Syntax error'],
    ['closes its bracket', 'false)] | order(_id)[true || (true', 'one expression'],
    ['ends its filter and begins another', 'false] [true', 'Syntax error'],
    ['reads other documents', 'count(*[_type == "note"]) > 0', 'reads one document'],
    ['follows a reference', 'owner->role == "editor"', 'reads one document'],
  ])('that %s is refused at once', (_what, filter, reason) => {
    expect(() => compileGrants([writes(filter)])).toThrow(reason)
  })

  test.each([
    {_type: 'disclaimer"] || true'},
    {_type: 'note', nested: {_type: 'disclaimer'}},
    {_type: 'constructor'},
    {_type: '__proto__'},
    {_type: 'note', disclaimer: true, '_type == "disclaimer"': true},
  ])('takes the document %j for what its own type says', (fields) => {
    expect(granted('_type == "disclaimer"', doc(fields))).toBe(false)
    expect(granted('!(_type in ["disclaimer"])', doc(fields))).toBe(true)
  })
})

test('grants add up, and each has its own permissions', () => {
  const isGranted = compileGrants([
    {filter: 'true', permissions: ['read']},
    {filter: '_type == "note"', permissions: ['create']},
  ])
  expect(isGranted('read', doc({_type: 'other'}), 'mara')).toBe(true)
  expect(isGranted('create', doc({}), 'mara')).toBe(true)
  expect(isGranted('create', doc({_type: 'other'}), 'mara')).toBe(false)
  expect(isGranted('update', doc({}), 'mara')).toBe(false)
  expect(compileGrants([])('read', doc({}), 'mara')).toBe(false)
})

describe('a change', () => {
  const isGranted = compileGrants([
    {filter: '_type == "note"', permissions: ['create', 'update']},
    {filter: '_type == "log"', permissions: ['create']},
  ])
  const [note, other, log] = [doc({}), doc({_type: 'other'}), doc({_type: 'log'})]
  test.each([
    ['creates what may be created', null, note, null],
    ['creates what may not', null, other, 'create'],
    ['edits what may be updated', note, note, null],
    ['edits what may only be created', log, log, 'update'],
    ['deletes what may be updated', note, null, null],
    ['deletes what may not', other, null, 'update'],
    ['turns a document into what may not be written', note, other, 'update'],
    ['takes a document out of what may not be written', other, note, 'update'],
  ])('that %s needs: %4$s', (_what, before, after, expected) => {
    expect(missingPermission({before, after}, [], isGranted, 'mara')).toBe(expected)
  })

  test.each([
    ['lays a draft over what may be updated', [note], null],
    ['lays a draft over what may not be written', [other], 'update'],
    ['publishes beside a version that may not be written', [note, other], 'update'],
  ])('that %s needs: %2$s', (_what, siblings, expected) => {
    const change = {before: null, after: doc({_id: 'drafts.a'})}
    expect(missingPermission(change, siblings, isGranted, 'mara')).toBe(expected)
  })
})
