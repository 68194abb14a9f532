import {expect, test} from 'vitest'
import {manyDocuments} from '#lib/tasks/bench/many-documents.ts'
import {PackCodes} from '#lib/tasks/bench/pack-codes.ts'
import {seedDocuments} from '#sanity/seed/index.ts'

const demo = seedDocuments({testLocales: false})
const count = (type: string) => demo.filter(({_type}) => _type === type).length
const made = [...manyDocuments({products: 60, articles: 60})].flat()

const referencesIn = (value: unknown): string[] =>
  [...JSON.stringify(value).matchAll(/"_ref":"([^"]+)"/g)].map(([, id = '']) => id)

test('as many products and articles are made as were asked for, each with texts of its model', () => {
  expect(made.filter(({_type}) => _type === 'product')).toHaveLength(60)
  expect(made.filter(({_type}) => _type === 'article')).toHaveLength(60)
  const texts = made.filter(({_type}) => _type === 'articleText').length
  expect(texts / 60).toBeCloseTo(count('articleText') / count('article'), 0)
})

test('none has an id, an address or a code of another, and none that of the demo', () => {
  const ids = made.map(({_id}) => _id)
  expect(new Set(ids).size).toBe(ids.length)
  const families = made.filter(({_id}) => !demo.some((document) => document._id === _id))
  const addresses = families.flatMap((document) =>
    'slug' in document ? [`${document._type} ${document.locale} ${document.slug.current}`] : [],
  )
  expect(addresses.length).toBeGreaterThan(300)
  expect(new Set(addresses).size).toBe(addresses.length)
  const codesOf = (documents: typeof made) =>
    documents.flatMap((document) =>
      document._type === 'productMarket'
        ? document.packs.flatMap((pack) =>
            pack.identifiers.map(({scheme, value}) => `${scheme} ${value}`),
          )
        : [],
    )
  const codes = codesOf(families)
  expect(new Set([...codes, ...codesOf(demo)]).size).toBe(codes.length + codesOf(demo).length)
})

test('every reference leads to an earlier document or to a picture', () => {
  const known = new Set<string>()
  const lost = made.flatMap((document) => {
    const missing = referencesIn(document).filter(
      (id) => !known.has(id) && !id.startsWith('image-'),
    )
    known.add(document._id)
    return missing.map((id) => `${document._id} → ${id}`)
  })
  expect(lost).toEqual([])
})

test('codes do not run out at ten thousand products of four packs', () => {
  const codes = new PackCodes()
  const given = Array.from({length: 40_000}, () => codes.next('PZN7AT'))
  expect(new Set(given).size).toBe(40_000)
  expect(given.filter((code) => !/^\d{7}$/.test(code))).toEqual([])
})

test('fewer products than the demo has are refused by their number', () => {
  expect(() => [...manyDocuments({products: 1, articles: 1})]).toThrow(/^1 products/)
})
