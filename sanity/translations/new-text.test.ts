import {expect, test} from 'vitest'
import {wordsHash} from '#lib/approvals/content-hash.ts'
import {textFromSource} from './new-text.ts'

const source = {
  _id: 'articleText-cramp-fr-CH',
  _type: 'articleText',
  _rev: 'r1',
  _createdAt: '2026-01-01T00:00:00Z',
  _updatedAt: '2026-01-02T00:00:00Z',
  article: {_type: 'reference', _ref: 'article-cramp'},
  locale: 'fr-CH',
  title: 'Crampes',
  body: [{_key: 'a', _type: 'block'}],
  reviewNote: 'Relu',
  lastReviewed: '2026-01-01',
  nextReview: '2027-01-01',
  slug: {_type: 'slug', current: 'crampes'},
  formerSlugs: ['crampe'],
  changeClass: 'editorial',
  changes: [{from: 'a', to: 'b', changeClass: 'safety'}],
  isUncheckedTranslation: false,
}
const target = {id: 'drafts.articleText-cramp-it-CH', locale: 'it-CH', isSlugFree: true}

test('a translation begins with the words of its source, unchecked and unreviewed', () => {
  expect(textFromSource(source, target)).toEqual({
    _id: 'drafts.articleText-cramp-it-CH',
    _type: 'articleText',
    article: {_type: 'reference', _ref: 'article-cramp'},
    locale: 'it-CH',
    title: 'Crampes',
    body: [{_key: 'a', _type: 'block'}],
    slug: {_type: 'slug', current: 'crampes'},
    isUncheckedTranslation: true,
    translatedFrom: wordsHash(source),
  })
})

test('a translation of a translation is of the same source', () => {
  const hash = 'f'.repeat(64)
  expect(textFromSource({...source, translatedFrom: hash}, target)).toMatchObject({
    translatedFrom: hash,
  })
})

test('a slug that is taken, or that the source has not got, is left out', () => {
  expect(textFromSource(source, {...target, isSlugFree: false})).not.toHaveProperty('slug')
  const {slug: _, ...withoutSlug} = source
  expect(textFromSource(withoutSlug, target)).not.toHaveProperty('slug')
})

test('the words of a leaflet stay with medicines', () => {
  const leaflet = {indications: 'A', contraindications: ['B'], sideEffects: 'C'}
  const product = {_id: 'productText-a-fr-CH', _type: 'productText', displayName: 'A', ...leaflet}
  const made = (isMedicine: boolean) =>
    textFromSource(product, {...target, status: {id: 'productMarket-a-CH', isMedicine}})
  expect(made(true)).toMatchObject({
    ...leaflet,
    productMarket: {_type: 'reference', _ref: 'productMarket-a-CH'},
  })
  expect(Object.keys(made(false)).toSorted()).toEqual([
    '_id',
    '_type',
    'displayName',
    'isUncheckedTranslation',
    'locale',
    'productMarket',
    'translatedFrom',
  ])
})
