import {expect, test} from 'vitest'
import {marketOf, MARKETS, publicLocales} from '#lib/i18n/locales.ts'
import {seedDocuments} from '../index.ts'
import type {ProductMarketDocument} from '../types.ts'

const statuses = seedDocuments({testLocales: true}).filter((d) => d._type === 'productMarket')
const identifiers = statuses.flatMap(({packs}) => packs.flatMap((pack) => pack.identifiers))
const valuesOf = (scheme: string) =>
  identifiers.filter((identifier) => identifier.scheme === scheme).map(({value}) => value)

const weighted = (digits: string, weight: (index: number) => number) =>
  [...digits].reduce((sum, digit, index) => sum + Number(digit) * weight(index), 0)

const documents = seedDocuments({testLocales: false})
const keys = documents.flatMap((d) => (d._type === 'product' ? [d.key] : []))
const texts = documents.filter((d) => d._type === 'productText')
const EIGHT = MARKETS.filter((market) => market !== 'XX')

const inMarket = (key: string, market: string): ProductMarketDocument | undefined =>
  statuses.find(({_id}) => _id === `productMarket-${key}-${market}`)
const textsOf = (key: string) => texts.filter(({_id}) => _id.startsWith(`productText-${key}-`))
const isMedicine = (status: ProductMarketDocument | undefined) =>
  status?.legalStatus.startsWith('medicine-') === true

test('every product has a status in every market, and its words wherever it is sold', () => {
  expect(keys).toHaveLength(10)
  for (const key of keys) {
    const here = EIGHT.map((market) => inMarket(key, market))
    expect(here).not.toContain(undefined)
    const sold = EIGHT.filter((market) => inMarket(key, market)?.legalStatus !== 'notMarketed')
    expect(EIGHT.filter((market) => inMarket(key, market)?.packs.length !== 0)).toEqual(sold)
    expect(
      textsOf(key)
        .map(({locale}) => locale)
        .toSorted(),
    ).toEqual(
      publicLocales
        .filter((locale) => sold.some((market) => market === marketOf(locale)))
        .toSorted(),
    )
  }
})

test('every market has a medicine and a food supplement; Switzerland lists its medicines in D', () => {
  const markedWith = (isOfKind: (status: ProductMarketDocument | undefined) => boolean) =>
    EIGHT.filter((market) => keys.some((key) => isOfKind(inMarket(key, market))))
  expect(markedWith(isMedicine)).toEqual(EIGHT)
  expect(markedWith((status) => status?.legalStatus === 'foodSupplement')).toEqual(EIGHT)
  const listed = statuses.filter(({dispensingCategory}) => dispensingCategory === 'D')
  expect(listed).toEqual(statuses.filter(({_id}) => _id.endsWith('-CH')).filter(isMedicine))
})

test('a food supplement is not sold where it is too strong, or too weak', () => {
  // VNem Annex 1 in Switzerland, the authority’s limit in France, § 4(2) of the decree in Poland.
  const mgPerDay = (key: string, market: string) => {
    const product = documents.find((d) => d._type === 'product' && d.key === key)
    const [magnesium] = product?._type === 'product' ? product.substances : []
    return (magnesium?.elementalMg ?? 0) * (inMarket(key, market)?.maxUnitsPerDay ?? 0)
  }
  const dosesIn = (market: string) =>
    keys
      .filter((key) => inMarket(key, market)?.legalStatus === 'foodSupplement')
      .map((key) => mgPerDay(key, market))
  expect(Math.max(...dosesIn('CH'))).toBe(375)
  expect(Math.max(...dosesIn('FR'))).toBeLessThanOrEqual(360)
  expect(Math.min(...dosesIn('CH'), ...dosesIn('PL'))).toBeGreaterThanOrEqual(56.25)
  expect(Math.min(...dosesIn('DE'))).toBeLessThan(56.25)
})

test('advertising of a medicine is approved where it has to be, for some time yet', () => {
  const approved = statuses.filter(({adApproval}) => adApproval !== undefined)
  expect(approved).toEqual(statuses.filter(({_id}) => /-(FR|IT)$/.test(_id)).filter(isMedicine))
  for (const {adApproval} of approved) {
    expect(adApproval?.number).toMatch(/^DEMO-/)
    expect(adApproval?.expires).toMatch(/^2028-/)
  }
})

test('every medicine has a demo authorisation number, and nothing else has one', () => {
  const numbered = statuses.filter(({authorisationNumber}) => authorisationNumber !== undefined)
  const medicines = statuses.filter(({legalStatus}) => legalStatus.startsWith('medicine-'))
  expect(numbered).toEqual(medicines)
  expect(medicines.filter((status) => !status.authorisationNumber?.startsWith('DEMO-'))).toEqual([])
})

test('every pack has one GTIN of its own, with the prefix for examples and a right check digit', () => {
  const gtins = valuesOf('GTIN')
  expect(gtins).toHaveLength(statuses.flatMap(({packs}) => packs).length)
  expect(new Set(gtins).size).toBe(gtins.length)
  const isRight = (gtin: string) => weighted(gtin, (index) => (index % 2 ? 3 : 1)) % 10 === 0
  expect(gtins.filter((gtin) => !/^952\d{10}$/.test(gtin) || !isRight(gtin))).toEqual([])
})

test('no demo PZN can ever be given to a real pack: its remainder is 10', () => {
  const remainders = (scheme: string, digits: number, firstWeight: number) => {
    const numbers = valuesOf(scheme)
    expect(numbers.length).toBeGreaterThan(keys.length)
    expect(new Set(numbers).size).toBe(numbers.length)
    expect(numbers.filter((number) => number.length !== digits)).toEqual([])
    return numbers.map(
      (number) => weighted(number.slice(0, -1), (index) => index + firstWeight) % 11,
    )
  }
  expect(new Set(remainders('PZN', 8, 1))).toEqual(new Set([10]))
  expect(new Set(remainders('PZN7AT', 7, 2))).toEqual(new Set([10]))
})
