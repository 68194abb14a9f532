import {expect, test} from 'vitest'
import {languageOf, marketOf, MARKETS, publicLocales} from '#lib/i18n/locales.ts'
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
const isMedicine = (status: ProductMarketDocument | undefined) =>
  status?.legalStatus.startsWith('medicine-') === true

test('every product has a status in every market, and its words wherever it is sold', () => {
  expect(keys).toHaveLength(10)
  for (const key of keys) {
    const sold = EIGHT.filter((market) => {
      const status = inMarket(key, market)
      expect(status, `${key} in ${market}`).toBeDefined()
      expect(status?.packs.length === 0, key).toBe(status?.legalStatus === 'notMarketed')
      return status?.legalStatus !== 'notMarketed'
    })
    const own = texts.filter(({_id}) => _id.startsWith(`productText-${key}-`))
    expect(own.map(({locale}) => locale).toSorted()).toEqual(
      publicLocales
        .filter((locale) => sold.some((market) => market === marketOf(locale)))
        .toSorted(),
    )
  }
})

test('every market has a medicine, one of list D in Switzerland, and a food supplement', () => {
  for (const market of EIGHT) {
    const here = keys.map((key) => inMarket(key, market))
    expect(here.some(isMedicine), market).toBe(true)
    expect(here.some((status) => status?.legalStatus === 'foodSupplement')).toBe(true)
  }
  const listed = statuses.filter(({dispensingCategory}) => dispensingCategory !== undefined)
  expect(listed).toEqual(statuses.filter(({_id}) => _id.endsWith('-CH')).filter(isMedicine))
})

test('a food supplement is not sold where it is too strong, or too weak', () => {
  // VNem Annex 1 in Switzerland, the authority's limit in France, § 4(2) of the decree in Poland.
  const mgPerDay = (key: string, market: string) => {
    const product = documents.find((d) => d._type === 'product' && d.key === key)
    const [magnesium] = product?._type === 'product' ? product.substances : []
    return (magnesium?.elementalMg ?? 0) * (inMarket(key, market)?.maxUnitsPerDay ?? 0)
  }
  const supplementsIn = (market: string) =>
    keys.filter((key) => inMarket(key, market)?.legalStatus === 'foodSupplement')
  const dosesIn = (market: string) => supplementsIn(market).map((key) => mgPerDay(key, market))
  expect(Math.max(...dosesIn('CH'))).toBe(375)
  expect(Math.max(...dosesIn('FR'))).toBeLessThanOrEqual(360)
  for (const market of ['CH', 'PL'])
    expect(Math.min(...dosesIn(market)), market).toBeGreaterThanOrEqual(56.25)
  expect(Math.min(...dosesIn('DE'))).toBeLessThan(56.25)
})

test('advertising of a medicine is approved where it has to be, for some time yet', () => {
  const approved = statuses.filter(({adApproval}) => adApproval !== undefined)
  expect(approved).toEqual(statuses.filter(({_id}) => /-(FR|IT)$/.test(_id)).filter(isMedicine))
  for (const {adApproval} of approved) {
    expect(adApproval?.number).toMatch(/^DEMO-/)
    expect(adApproval?.expires.slice(0, 4)).toBe('2028')
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

/** Stems of diseases, complaints and healing, and of claims; none has a place beside a supplement. */
const FORBIDDEN = [
  'cramp krampf krämpf crampe calambre skurcz migr emicran schmerz \\bpain douleur dolor \\bból krank',
  'disease illness maladie malatti enfermedad chorob mangel deficien carence carenz niedob',
  'trouble heil cure guéri curar leczy treat trait tratta trata behandel prevent prévien previen',
  'vorbeug zapobieg müd tired fatig stanch cansan zmęcz stress schlaf sleep sommeil sonno sueño',
  'muskel musc muscol múscul mięś herz hilft helps aide\\b aiuta ayuda pomaga wspier',
  'beitr contribu przyczynia unterstütz support gesund health santé salute salud zdrow',
].flatMap((stems) => stems.split(' '))

test('the words of a food supplement name no disease and claim no effect', () => {
  const ofSupplements = texts.filter(
    ({productMarket}) =>
      statuses.find(({_id}) => _id === productMarket._ref)?.legalStatus === 'foodSupplement',
  )
  expect(ofSupplements.length).toBeGreaterThan(40)
  for (const text of ofSupplements) {
    const {displayName, summary, dosage, composition, storage, description} = text
    const words = [displayName, summary, dosage, composition, storage, description].join(' ')
    expect(
      FORBIDDEN.filter((stem) => new RegExp(stem, 'i').test(words)),
      text._id,
    ).toEqual([])
    expect(text).not.toHaveProperty('indications')
    expect(text).not.toHaveProperty('contraindications')
  }
})

test('the words of a medicine give the same indication and as many contraindications everywhere', () => {
  const ofMedicines = texts.filter(({productMarket}) =>
    isMedicine(statuses.find(({_id}) => _id === productMarket._ref)),
  )
  const languages = new Set(ofMedicines.map(({locale}) => languageOf(locale)))
  expect(new Set(ofMedicines.map(({indications}) => indications)).size).toBe(languages.size)
  for (const key of keys) {
    const counts = ofMedicines
      .filter(({_id}) => _id.startsWith(`productText-${key}-`))
      .map(({contraindications}) => contraindications?.length)
    expect(new Set(counts).size, key).toBeLessThanOrEqual(1)
  }
})

test('every language of a product states the same numbers and denies as often', () => {
  const NEGATION = /\b(nicht|kein\w*|not|no|non|ne|pas|nie)\b|n’(?=est)/giu
  const numbersIn = (words: string) =>
    (words.match(/\d+(?:[.,]\d+)?/g) ?? []).map((number) => number.replace(',', '.')).toSorted()
  // French denies with two words, of which one may stand alone.
  const denialsIn = (words: string) =>
    words
      .replace(/\bne\s(?=pas\b)/giu, '')
      .replace(/n’est pas/giu, 'pas')
      .match(NEGATION)?.length ?? 0
  for (const key of keys) {
    const [first, ...others] = texts.filter(({_id}) => _id.startsWith(`productText-${key}-`))
    if (!first) throw new Error(`${key} has no words`)
    for (const field of ['summary', 'dosage', 'composition', 'storage', 'description'] as const)
      for (const other of others) {
        const place = `${other._id} ${field}`
        expect(numbersIn(other[field]), place).toEqual(numbersIn(first[field]))
        expect(denialsIn(other[field]), place).toBe(denialsIn(first[field]))
      }
  }
})

test('a number is never parted from its unit', () => {
  expect(texts.filter((text) => /\d (mg|mmol|%|°C)/.test(JSON.stringify(text)))).toEqual([])
})
