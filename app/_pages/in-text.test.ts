import {expect, test} from 'vitest'
import {Body} from '#lib/content/portable-text.ts'
import type {RequiredNotice} from '#lib/disclaimer/types.ts'
import {noticesInText, teasersInText} from './in-text.ts'

const teaser = (key: string) => ({key, title: key, text: null, path: `/${key}`})

const body = Body.parse([
  {_key: 'a', _type: 'productTeaser', product: 'tablet'},
  {_key: 'b', _type: 'notice', notice: 'general'},
  {_key: 'c', _type: 'productTeaser', product: 'forbidden'},
  {_key: 'd', _type: 'productTeaser', product: 'tablet'},
  {_key: 'e', _type: 'notice', notice: 'general'},
])

const notice = (key: string, place: RequiredNotice['place']): RequiredNotice => ({
  _id: key,
  _type: 'disclaimer',
  key,
  kind: 'medical',
  market: 'DE',
  language: 'de',
  heading: key,
  text: key,
  duty: null,
  mustBeVerbatim: false,
  verification: 'verified',
  legalBasis: [],
  validFrom: '2026-01-01',
  validTo: null,
  version: 1,
  rotationGroup: null,
  rotationOrder: null,
  place,
  rules: [],
  products: [],
})

test('a product stands once in the text, and only where the law lets the page lead to it', () => {
  const inText = teasersInText(body, [teaser('tablet'), teaser('other')], [])
  expect([...inText]).toEqual([['a', teaser('tablet')]])
})

test('where a notice stands before all products, none stands in the text', () => {
  const label = notice('advertising-label', 'beforeTeasers')
  expect(teasersInText(body, [teaser('tablet')], [label]).size).toBe(0)
})

test('an added notice stands at its first block, unless a rule has another place for it', () => {
  const added = notice('general', 'atBlock')
  expect([...noticesInText(body, [added])]).toEqual([['b', added]])
  expect(noticesInText(body, [notice('general', 'afterContent')]).size).toBe(0)
})
