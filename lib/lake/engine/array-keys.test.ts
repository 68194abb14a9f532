import {expect, test} from 'vitest'
import {addArrayKeys} from './array-keys.ts'

test('gives a key to every object in an array that has none', () => {
  let made = 0
  const given = {a: [{x: [{}]}, {_key: 'mine'}, 'text', 5], b: {c: [{_key: ''}]}}
  const copy = structuredClone(given)
  const keyed = addArrayKeys(given, () => `k${++made}`)
  expect(keyed).toEqual({
    a: [{_key: 'k2', x: [{_key: 'k1'}]}, {_key: 'mine'}, 'text', 5],
    b: {c: [{_key: 'k3'}]},
  })
  expect(given).toEqual(copy)
})
