import {expect, test} from 'vitest'
import {LegalStatus} from '#lib/content/legal-status.ts'
import type {Product} from '#lib/content/product.ts'
import {structuredTypeOf} from '#lib/judged/structured-type.ts'
import {productThing} from './product.ts'
import {scriptText} from './script-text.ts'

const inGerman = (value: string) => [{language: 'de', value}]

/** A product that says everything, what it is for and its codes among it. */
const productOf = (legalStatus: LegalStatus): Product => ({
  _id: 'productText-x-de-DE',
  _type: 'productText',
  locale: 'de-DE',
  displayName: 'Magnovia',
  slug: 'magnovia',
  summary: 'Zum Trinken.',
  description: 'Nur im Kopf des Dokuments.',
  dosage: 'Einmal täglich.',
  composition: 'Magnesium.',
  indications: 'Bei Wadenkrampf.',
  contraindications: ['Nierenschwäche'],
  sideEffects: 'Durchfall.',
  storage: null,
  isUncheckedTranslation: false,
  claims: [],
  leaflet: null,
  status: {
    _id: 'productMarket-x-DE',
    _type: 'productMarket',
    market: 'DE',
    legalStatus,
    authorisationNumber: 'DEMO-1',
    dispensingCategory: null,
    maxUnitsPerDay: 1,
    holder: {name: 'Aurelis', address: null},
    adApproval: null,
    posology: [],
    interactions: [],
    packs: [
      {
        _key: 'p',
        size: 20,
        unit: 'effervescentTablet',
        identifiers: [
          {_key: 'a', scheme: 'PZN', value: '99999995'},
          {_key: 'b', scheme: 'GTIN', value: '9520000000011'},
        ],
      },
    ],
    product: {
      _id: 'product-x',
      _type: 'product',
      key: 'x',
      brand: 'Magnovia',
      isDemo: true,
      picture: null,
      substances: [
        {
          _key: 's',
          substance: 'magnesium',
          name: inGerman('Magnesium'),
          salt: inGerman('Magnesiumcitrat'),
          elementalMg: 1,
          mmol: null,
          saltMg: null,
        },
      ],
      doseForm: {label: inGerman('Brausetablette')},
      flavour: null,
      excipients: [],
    },
  },
})

const told = {
  locale: 'de-DE',
  legalStatus: 'Rechtlicher Status',
  url: 'https://www.example.org/de-de/produkte/magnovia',
  fictitious: 'Erfunden.',
} as const

const thingOf = (legalStatus: LegalStatus, chosen: string | null) =>
  productThing(productOf(legalStatus), {...told, type: structuredTypeOf(legalStatus, chosen)})

test.each([
  ['medicine-otc-pharmacyOnly', 'Drug'],
  ['medicine-gsl', 'Drug'],
  ['medicine-rx', 'Drug'],
  ['foodSupplement', 'DietarySupplement'],
  ['medicalDevice', 'MedicalDevice'],
  ['notMarketed', undefined],
] as const)('%s is told to be %s', (legalStatus, type) => {
  expect(thingOf(legalStatus, null)?.['@type']).toBe(type)
})

const TYPES = [null, 'Drug', 'DietarySupplement', 'MedicalDevice', 'Product', 'Recipe', '__proto__']

test.each(LegalStatus.options)(
  'of %s, by any type, the judged type and no other',
  (legalStatus) => {
    for (const chosen of TYPES) {
      const type = structuredTypeOf(legalStatus, chosen)
      const thing = thingOf(legalStatus, chosen)
      const isTold = TYPES.slice(1, 5).includes(type) && legalStatus !== 'notMarketed'
      expect(thing?.['@type'] ?? null).toBe(isTold ? type : null)
      const text = scriptText(thing ? [thing] : [])
      // What it is for, how it is taken, and codes that are nobody's.
      expect(text).not.toMatch(/Wadenkrampf|täglich|Durchfall|99999995|9520000000011|DEMO-1/)
      expect(text).not.toMatch(/"(?:indication|possibleTreatment|gtin\d*|sku|mpn|code)"/)
    }
  },
)

test('a medicine on prescription says so', () => {
  const statusOf = (legalStatus: LegalStatus) => thingOf(legalStatus, null)?.['prescriptionStatus']
  expect(statusOf('medicine-rx')).toBe('https://schema.org/PrescriptionOnly')
  expect(statusOf('medicine-gsl')).toBe('https://schema.org/OTC')
})

test('it says what it is, that it is fictitious where it is, and nothing of what it lacks', () => {
  const whole = thingOf('medicine-gsl', null)
  expect(whole).toMatchObject({
    name: 'Magnovia',
    description: 'Zum Trinken.',
    disambiguatingDescription: 'Erfunden.',
    activeIngredient: ['Magnesiumcitrat'],
    dosageForm: 'Brausetablette',
    legalStatus: 'Rechtlicher Status',
  })
  const other = {...told, type: 'Drug', locale: 'fr-FR', fictitious: null} as const
  const text = scriptText([productThing(productOf('medicine-gsl'), other) ?? {'@type': 'Thing'}])
  expect(text).not.toMatch(/disambiguatingDescription|activeIngredient|dosageForm/)
})
