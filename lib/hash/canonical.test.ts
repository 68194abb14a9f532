import {createHash} from 'node:crypto'
import {expect, test} from 'vitest'
import {canonical, hashOf, wordsHash} from './canonical.ts'

test('is the same whatever the order of the fields and whatever says nothing', () => {
  const one = {b: [1, {d: 'ä', c: true}], a: null, e: undefined}
  const other = {b: [1, {c: true, d: 'ä'}]}
  expect(canonical(one)).toBe('{"b":[1,{"c":true,"d":"ä"}]}')
  expect(canonical(other)).toBe(canonical(one))
})

test('leaves out fields that are named, wherever they stand', () => {
  const value = {a: 1, _weak: true, b: [[{_weak: false, c: {_weak: 1}}]]}
  expect(canonical(value, new Set(['_weak']))).toBe('{"a":1,"b":[[{"c":{}}]]}')
})

test('tells apart what is not the same', () => {
  const values = [null, 'null', '', 0, [], {}, [null], [[]], {a: ''}, {a: []}, ['a', 'b'], ['a,b']]
  expect(new Set(values.map((value) => canonical(value))).size).toBe(values.length)
})

test('hashes as every other program does', () => {
  for (const text of ['', 'ä', 'Zu Risiken und Nebenwirkungen', '\u{1f600}']) {
    expect(hashOf(text)).toBe(createHash('sha256').update(text).digest('hex'))
  }
})

test('hashes words as they are read: composed, and however they are broken into lines', () => {
  expect(wordsHash(' Fragen Sie\n\tIhre  A\u0308rztin. ')).toBe(hashOf('Fragen Sie Ihre Ärztin.'))
})
