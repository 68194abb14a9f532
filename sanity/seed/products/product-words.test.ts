import {expect, test} from 'vitest'
import {languageOf} from '#lib/i18n/locales.ts'
import {seedDocuments} from '../index.ts'

const documents = seedDocuments({testLocales: false})
const keys = documents.flatMap((d) => (d._type === 'product' ? [d.key] : []))
const statuses = documents.filter((d) => d._type === 'productMarket')
const texts = documents.filter((d) => d._type === 'productText')
const textsOf = (key: string) => texts.filter(({_id}) => _id.startsWith(`productText-${key}-`))

const textsWhere = (isOfKind: (legalStatus: string) => boolean) =>
  texts.filter(({productMarket}) =>
    statuses.some(({_id, legalStatus}) => _id === productMarket._ref && isOfKind(legalStatus)),
  )

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
  const ofSupplements = textsWhere((legalStatus) => legalStatus === 'foodSupplement')
  expect(ofSupplements.length).toBeGreaterThan(40)
  for (const text of ofSupplements) {
    const {displayName, summary, dosage, composition, storage, description} = text
    const words = [displayName, summary, dosage, composition, storage, description].join(' ')
    expect(FORBIDDEN.filter((stem) => new RegExp(stem, 'i').test(words))).toEqual([])
    expect(text).not.toHaveProperty('indications')
    expect(text).not.toHaveProperty('contraindications')
  }
})

test('a medicine has one indication in each language, and as many contraindications in all', () => {
  const ofMedicines = textsWhere((legalStatus) => legalStatus.startsWith('medicine-'))
  const languages = new Set(ofMedicines.map(({locale}) => languageOf(locale)))
  expect(new Set(ofMedicines.map(({indications}) => indications)).size).toBe(languages.size)
  for (const key of keys) {
    const counts = textsOf(key).map(({contraindications}) => contraindications?.length)
    expect(new Set(counts).size).toBe(1)
  }
})

test('every language of a product states the same numbers and denies as often', () => {
  for (const key of keys) {
    const said = textsOf(key).map(({summary, dosage, composition, storage, description}) =>
      [summary, dosage, composition, storage, description].map((words) => ({
        numbers: numbersIn(words),
        denials: denialsIn(words),
      })),
    )
    expect(said.map((fields) => ({key, fields}))).toEqual(said.map(() => ({key, fields: said[0]})))
  }
})

const numbersIn = (words: string) =>
  (words.match(/\d+(?:[.,]\d+)?/g) ?? []).map((number) => number.replace(',', '.')).toSorted()

/** French denies with two words, of which one may stand alone. */
const denialsIn = (words: string) =>
  words
    .replace(/\b(?:ne|n’est) (?=pas\b)/giu, '')
    .match(/\b(nicht|kein\p{L}*|not|no|non|pas|nie)\b/giu)?.length ?? 0

test('a number is never parted from its unit', () => {
  expect(texts.filter((text) => /\d (mg|mmol|%|°C)/.test(JSON.stringify(text)))).toEqual([])
})
