import {expect, test} from 'vitest'
import {languageOf, marketOf, publicLocales, pseudoLocales} from '#lib/i18n/locales.ts'
import {problemsOf} from '#lib/disclaimer/intervals.ts'
import {seedDocuments} from '../index.ts'

const notices = new Map(
  seedDocuments({testLocales: true})
    .filter((document) => document._type === 'disclaimer')
    .map((notice) => [notice._id.replace('disclaimer-', ''), notice]),
)

const KEYS = [
  'medicine-leaflet',
  'supplement-dose',
  'supplement-diet',
  'supplement-children',
  'medical-general',
]

const CLAIM_STATEMENTS = ['claim-diet', 'claim-amount', 'claim-caution']
const POLISH_WARNINGS = ['dose', 'need', 'contraindications'].map(
  (one) => `medicine-leaflet-${one}`,
)

test.each([...publicLocales, ...pseudoLocales])('%s has every notice', (locale) => {
  const keys =
    locale === 'pl-PL'
      ? [...KEYS.filter((key) => key !== 'medicine-leaflet'), ...POLISH_WARNINGS]
      : KEYS
  const needed = keys.map((key) => `${key}-${marketOf(locale)}-${languageOf(locale)}`)
  expect(needed.filter((id) => !notices.has(id))).toEqual([])
})

/** Typed from the reading of the laws, not imported: a slip in the seed must not repair itself here. */
const STATUTORY: Record<string, string> = {
  'medicine-leaflet-DE-de':
    'Zu Risiken und Nebenwirkungen lesen Sie die Packungsbeilage und fragen Sie Ihre Ärztin, Ihren Arzt oder in Ihrer Apotheke',
  'supplement-dose-DE-de':
    'Die angegebene empfohlene tägliche Verzehrsmenge darf nicht überschritten werden.',
  'medicine-leaflet-CH-de':
    'Dies ist ein zugelassenes Arzneimittel. Lesen Sie die Packungsbeilage.',
  'medicine-leaflet-CH-fr': 'Ceci est un médicament autorisé. Lisez la notice d’emballage.',
  'medicine-leaflet-dose-PL-pl':
    'To jest lek. Dla bezpieczeństwa stosuj go zgodnie z ulotką dołączoną do opakowania. Nie przekraczaj maksymalnej dawki leku. W przypadku wątpliwości skonsultuj się z lekarzem lub farmaceutą.',
  'medicine-leaflet-need-PL-pl':
    'To jest lek. Dla bezpieczeństwa stosuj go zgodnie z ulotką dołączoną do opakowania i tylko wtedy, gdy jest to konieczne. W przypadku wątpliwości skonsultuj się z lekarzem lub farmaceutą.',
  'medicine-leaflet-contraindications-PL-pl':
    'To jest lek. Dla bezpieczeństwa stosuj go zgodnie z ulotką dołączoną do opakowania. Zwróć uwagę na przeciwwskazania. W przypadku wątpliwości skonsultuj się z lekarzem lub farmaceutą.',
  'medicine-leaflet-IT-it':
    'È un medicinale a base di magnesio. Leggere attentamente il foglio illustrativo.',
  'medicine-package-CH-de':
    'Dies ist ein zugelassenes Arzneimittel. Lesen Sie die Angaben auf der Packung.',
  'medicine-broadcast-CH-fr':
    'Ceci est un médicament autorisé. Demandez conseil à votre spécialiste et lisez la notice d’emballage',
  'supplement-children-IT-it': 'Tenere fuori dalla portata dei bambini al di sotto dei tre anni.',
}

test.each(Object.entries(STATUTORY))('%s is the wording of the law, verified', (id, text) => {
  expect(notices.get(id)?.text).toBe(text)
  expect(notices.get(id)?.verification).toBe('verified')
})

test('only sentences that a law fixes must be verbatim', () => {
  const verbatim = [...notices].filter(([, {mustBeVerbatim}]) => mustBeVerbatim).map(([id]) => id)
  expect(verbatim).toEqual([
    'medicine-leaflet-DE-de',
    'medicine-leaflet-CH-de',
    'medicine-leaflet-CH-fr',
    'medicine-leaflet-CH-it',
    ...['medicine-package', 'medicine-broadcast'].flatMap((key) =>
      ['de', 'fr', 'it'].map((language) => `${key}-CH-${language}`),
    ),
    'medicine-leaflet-dose-PL-pl',
    'medicine-leaflet-need-PL-pl',
    'medicine-leaflet-contraindications-PL-pl',
  ])
})

test('the Spanish notice contains the phrase of Article 5.3', () => {
  expect(notices.get('medicine-leaflet-ES-es')?.text).toContain(
    'en caso de duda consulte a su farmacéutico',
  )
})

test('wording that was not found at its source is not called verified', () => {
  const withState = (state: string) =>
    [...notices].filter(([, {verification}]) => verification === state).map(([id]) => id)
  const supplements = KEYS.filter((key) => key.startsWith('supplement-'))
  expect(withState('unverified').toSorted()).toEqual(
    [
      ...publicLocales.map((locale) => `sodium-content-${marketOf(locale)}-${languageOf(locale)}`),
      ...['medicine-package', 'advertising-label', 'supplement-laxative'].flatMap((key) => [
        `${key}-CH-fr`,
        `${key}-CH-it`,
      ]),
      ...['CH-de', 'CH-fr', 'CH-it', 'FR-fr', 'IT-it', 'ES-es', 'PL-pl'].flatMap((place) =>
        CLAIM_STATEMENTS.map((key) => `${key}-${place}`),
      ),
      ...['AT-de', 'CH-it', 'GB-en', 'FR-fr'].map((place) => `medicine-leaflet-${place}`),
      ...['AT-de', 'CH-de', 'CH-fr', 'CH-it'].flatMap((place) =>
        supplements.map((key) => `${key}-${place}`),
      ),
    ].toSorted(),
  )
  expect(withState('secondary').toSorted()).toEqual(
    [
      ...supplements.map((key) => `${key}-FR-fr`),
      'supplement-laxative-CH-de',
      'advertising-label-CH-de',
      'particulars-link-DE-de',
      ...['DE-de', 'AT-de'].flatMap((place) => CLAIM_STATEMENTS.map((key) => `${key}-${place}`)),
    ].toSorted(),
  )
})

test('a sentence that no law fixes carries the duty it answers, unless nobody has read the duty', () => {
  const without = [...notices]
    .filter(([id, notice]) => !id.includes('-XX-') && notice.kind !== 'medical')
    .filter(([, notice]) => !notice.mustBeVerbatim && notice.duty === undefined)
    .map(([id]) => id)
  expect(without.filter((id) => !/^supplement-.*-CH-/.test(id))).toEqual(['supplement-dose-DE-de'])
})

test('the general notice names the emergency number of its market', () => {
  const numbers = {
    DE: '112',
    AT: '144',
    CH: '144',
    GB: '999',
    FR: '15',
    IT: '112',
    ES: '112',
    PL: '112',
  }
  for (const [market, number] of Object.entries(numbers)) {
    const own = [...notices].filter(([id]) => id.startsWith(`medical-general-${market}-`))
    expect(own.length).toBeGreaterThan(0)
    expect(own.filter(([, {text}]) => !text.endsWith(` ${number}.`))).toEqual([])
  }
})

test('on each day from the first on a notice has one text in each market and language', () => {
  const byName = Map.groupBy(
    notices.values(),
    ({key, market, language}) => `${key} ${market._ref} ${language}`,
  )
  expect(byName.size).toBeGreaterThan(50)
  for (const [name, texts] of byName) {
    const intervals = texts.map(({_id: id, version, validFrom, validTo = null}) => ({
      id,
      version,
      validFrom,
      validTo,
    }))
    expect({name, problems: problemsOf(intervals)}).toEqual({name, problems: []})
  }
})
