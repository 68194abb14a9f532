import {expect, test} from 'vitest'
import {MARKETS} from '#lib/i18n/locales.ts'
import {seedDocuments} from '../index.ts'
import type {ProductMarketDocument} from '../types.ts'

const statuses = seedDocuments({testLocales: true}).filter((d) => d._type === 'productMarket')
const identifiers = statuses.flatMap(({packs}) => packs.flatMap((pack) => pack.identifiers))
const valuesOf = (scheme: string) =>
  identifiers.filter((identifier) => identifier.scheme === scheme).map(({value}) => value)

const weighted = (digits: string, weight: (index: number) => number) =>
  [...digits].reduce((sum, digit, index) => sum + Number(digit) * weight(index), 0)

const inMarket = (key: string, market: string): ProductMarketDocument | undefined =>
  statuses.find(({_id}) => _id === `productMarket-${key}-${market}`)

test('both products have a status in every market', () => {
  for (const market of MARKETS) {
    expect(inMarket('balance-125', market)?.legalStatus).toBe('foodSupplement')
    expect(inMarket('effervescent-365-orange', market)?.legalStatus).toBe(
      market === 'GB' ? 'notMarketed' : 'medicine-otc-pharmacyOnly',
    )
  }
  expect(inMarket('effervescent-365-orange', 'CH')?.dispensingCategory).toBe('D')
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
  expect(gtins.slice(0, 3)).toEqual(['9520000000011', '9520000000028', '9520000000035'])
  const isRight = (gtin: string) => weighted(gtin, (index) => (index % 2 ? 3 : 1)) % 10 === 0
  expect(gtins.filter((gtin) => !/^952\d{10}$/.test(gtin) || !isRight(gtin))).toEqual([])
})

test('no demo PZN can ever be given to a real pack: its remainder is 10', () => {
  const german = valuesOf('PZN')
  expect(german.map((pzn) => pzn.length)).toEqual([8, 8, 8, 8])
  expect(german.map((pzn) => weighted(pzn.slice(0, 7), (index) => index + 1) % 11)).toEqual([
    10, 10, 10, 10,
  ])
  const austrian = valuesOf('PZN7AT')
  expect(austrian.map((pzn) => pzn.length)).toEqual([7, 7, 7, 7])
  expect(austrian.map((pzn) => weighted(pzn.slice(0, 6), (index) => index + 2) % 11)).toEqual([
    10, 10, 10, 10,
  ])
})

/** Stems of diseases, complaints and healing, and of claims; none has a place beside a supplement. */
const FORBIDDEN = [
  'cramp krampf krämpf crampe migr schmerz \\bpain douleur krank disease illness maladie mangel',
  'deficien carence trouble heil cure guéri treat trait behandel prevent prévien vorbeug',
  'müd tired fatig stress schlaf sleep sommeil muskel musc herz',
  'hilft helps aide\\b beitr contribu unterstütz support gesund health',
].flatMap((stems) => stems.split(' '))

test('the words of a food supplement name no disease and claim no effect', () => {
  const texts = seedDocuments({testLocales: false})
    .filter((d) => d._type === 'productText')
    .filter(({productMarket}) => productMarket._ref.includes('balance-125'))
  expect(texts).toHaveLength(3)
  for (const text of texts) {
    const {displayName, summary, dosage, composition, storage, description} = text
    const words = [displayName, summary, dosage, composition, storage, description].join(' ')
    expect(FORBIDDEN.filter((stem) => new RegExp(stem, 'i').test(words))).toEqual([])
    expect(text).not.toHaveProperty('indications')
    expect(text).not.toHaveProperty('contraindications')
  }
})

test('a number is never parted from its unit', () => {
  const texts = seedDocuments({testLocales: false}).filter((d) => d._type === 'productText')
  expect(texts.filter((text) => /\d (mg|mmol|%|°C)/.test(JSON.stringify(text)))).toEqual([])
})
