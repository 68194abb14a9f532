import type {KeyedReference, LocalizedString, Reference, Slug} from './common.ts'
import type {TextBlock} from './text.ts'
import type {Locale} from '#lib/i18n/locales.ts'

export type SubstanceName = 'magnesium' | 'zinc'

export type ProductDocument = {
  _id: string
  _type: 'product'
  key: string
  internalName: string
  isDemo: boolean
  brand: string
  substances: {
    _key: string
    /** Which it is, for rules and arithmetic: limits and claims are of magnesium alone. */
    substance: SubstanceName
    name: LocalizedString
    salt: LocalizedString
    /** Of the substance itself, in one unit; `mmol` says the same amount, `saltMg` that of its salt. */
    elementalMg: number
    mmol?: number
    saltMg?: number
  }[]
  /** The pack, drawn. */
  picture?: {_type: 'image'; asset: Reference; alt: LocalizedString}
  doseForm: {edqmCode: string; label: LocalizedString}
  flavour?: LocalizedString
  excipients: {_key: string; substance?: 'sodium'; name: LocalizedString; mgPerUnit: number}[]
}

export type LegalStatus =
  | 'medicine-otc-pharmacyOnly'
  | 'medicine-gsl'
  | 'medicine-rx'
  | 'foodSupplement'
  | 'medicalDevice'
  | 'notMarketed'

export type Pack = {
  _key: string
  size: number
  unit: 'tablet' | 'effervescentTablet' | 'sachet' | 'capsule' | 'ampoule'
  hasLeaflet: boolean
  identifiers: {_key: string; scheme: 'GTIN' | 'PZN' | 'PZN7AT'; value: string}[]
}

export type ProductMarketDocument = {
  _id: string
  _type: 'productMarket'
  product: Reference
  market: Reference
  legalStatus: LegalStatus
  authorisationNumber?: string
  firstAuthorised?: string
  dispensingCategory?: 'A' | 'B' | 'C' | 'D' | 'E'
  holder?: {name: string; address: string}
  maxUnitsPerDay?: number
  posology?: Posology[]
  /** Beside what sources say of an interaction, the interval of the product's own label. */
  interactions?: {_key: string; interaction: Reference; hoursMin?: number; hoursMax?: number}[]
  /** Where advertising of medicines has to be approved before it is shown. */
  adApproval?: {authority: string; number: string; approvedOn: string; expires: string}
  packs: Pack[]
}

export type Posology = {
  _key: string
  population: 'adults' | 'adolescents' | 'children'
  /** In years. */
  minAge: number
  unitsMin: number
  unitsMax: number
}

export type ProductTextDocument = {
  _id: string
  _type: 'productText'
  productMarket: Reference
  locale: Locale
  displayName: string
  slug: Slug
  formerSlugs: string[]
  summary: string
  dosage: string
  composition: string
  indications?: string
  contraindications?: string[]
  sideEffects?: string
  storage: string
  /** Authorised claims the page makes, in the words of the law. Food supplements only. */
  claims?: KeyedReference[]
  description: string
  isUncheckedTranslation: boolean
  translatedFrom?: string
}

/** A substance, or group of substances, and magnesium taken together. */
export type InteractionDocument = {
  _id: string
  _type: 'interaction'
  key: string
  group: LocalizedString
  effect: LocalizedString
  advice: LocalizedString
  severity: 'minor' | 'moderate' | 'major'
  /** Sources differ; none is averaged away. Empty where no interval helps. */
  intervals: {_key: string; hoursMin: number; hoursMax: number; source: Reference}[]
}

/** A package leaflet in one language, as it is in force from a day on. */
export type LeafletDocument = {
  _id: string
  _type: 'leaflet'
  productMarket: Reference
  locale: Locale
  version: number
  validFrom: string
  /** What this version changed against the one before; none for the first. */
  changes?: string
  /** In the order of the EMA's template: 1 to 6. */
  sections: {_key: string; code: LeafletSectionCode; title: string; content: TextBlock[]}[]
  isUncheckedTranslation: boolean
}
export type LeafletSectionCode = '1' | '2' | '3' | '4' | '5' | '6'
