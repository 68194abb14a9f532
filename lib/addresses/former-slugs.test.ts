import {expect, test} from 'vitest'
import {formerSlugsAfter, withFormerSlugs} from './former-slugs.ts'

const slug = (current: string) => ({current, _type: 'slug'})

test('a first publication has no former slug', () => {
  expect(formerSlugsAfter({slug: slug('a')}, null)).toEqual([])
})

test('a changed slug leaves the published one behind', () => {
  expect(formerSlugsAfter({slug: slug('b')}, {slug: slug('a')})).toEqual(['a'])
})

test('keeps every slug the document ever had, each once', () => {
  const published = {slug: slug('c'), formerSlugs: ['a', 'b']}
  expect(formerSlugsAfter({slug: slug('d'), formerSlugs: ['a', 'b']}, published)).toEqual([
    'a',
    'b',
    'c',
  ])
})

test('a document that returns to a former slug no longer lists it', () => {
  const published = {slug: slug('b'), formerSlugs: ['a']}
  expect(formerSlugsAfter({slug: slug('a'), formerSlugs: ['a']}, published)).toEqual(['b'])
})

test('former slugs lost from the draft come back from the published document', () => {
  expect(formerSlugsAfter({slug: slug('b')}, {slug: slug('b'), formerSlugs: ['a']})).toEqual(['a'])
})

test('an unpublished document keeps the former slugs of its draft', () => {
  expect(formerSlugsAfter({slug: slug('b'), formerSlugs: ['a']}, null)).toEqual(['a'])
})

const text = {_id: 'articleText-a-de-DE', _type: 'articleText', slug: slug('b'), title: 'Krampf'}

test('a page that takes another address keeps the one it leaves', () => {
  expect(withFormerSlugs(text, {slug: slug('a'), formerSlugs: ['z']})).toEqual({
    ...text,
    formerSlugs: ['z', 'a'],
  })
})

test('a page whose address stays is published as it is', () => {
  expect(withFormerSlugs(text, {slug: slug('b')})).toBe(text)
  expect(withFormerSlugs(text, null)).toBe(text)
})

test('a document without a page is published as it is', () => {
  const market = {_id: 'market-de', _type: 'market', slug: slug('b')}
  expect(withFormerSlugs(market, {slug: slug('a')})).toBe(market)
})

test('what is not shaped like an address is left alone', () => {
  const odd = {...text, slug: 'b', formerSlugs: [1, 'y']}
  expect(withFormerSlugs(odd, {slug: null, formerSlugs: 'x'})).toEqual({
    ...odd,
    formerSlugs: ['y'],
  })
})
