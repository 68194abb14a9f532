import {expect, test} from 'vitest'
import {isWords} from './words.ts'

const says = (_type: string, ...sourcePath: Parameters<typeof isWords>[0]['sourcePath']) =>
  isWords({sourceDocument: {_type}, sourcePath})

test('words are marked wherever they stand', () => {
  expect(says('articleText', 'title')).toBe(true)
  expect(says('articleText', 'body', {_key: 'a'}, 'children', {_key: 'b'}, 'text')).toBe(true)
  expect(says('articleText', 'body', {_key: 'a'}, 'items', 2)).toBe(true)
  expect(says('product', 'flavour', {_key: 'de'}, 'value')).toBe(true)
})

test('codes, keys, slugs and links are not', () => {
  expect(says('articleText', 'slug', 'current')).toBe(false)
  expect(says('articleText', 'locale')).toBe(false)
  expect(says('articleText', 'body', {_key: 'a'}, 'children', {_key: 'b'}, 'marks', 0)).toBe(false)
  expect(says('articleText', 'body', {_key: 'a'}, 'markDefs', {_key: 'b'}, 'href')).toBe(false)
  expect(says('productMarket', 'packs', {_key: 'a'}, 'identifiers', {_key: 'b'}, 'value')).toBe(
    false,
  )
  expect(says('product', 'key')).toBe(false)
})

test('the sentence of a notice is never marked, nor is anything of a type nobody knows', () => {
  expect(says('disclaimer', 'text')).toBe(false)
  expect(says('disclaimer', 'heading')).toBe(true)
  expect(says('somethingElse', 'title')).toBe(false)
})
