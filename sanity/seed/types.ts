import type {Language, Locale, Market} from '#lib/i18n/locales.ts'
import type {TranslationRecord} from '../translations/translation-record.ts'
import type {DisclaimerRuleDocument} from './rules/document.ts'

/** The shapes the seed writes. The Studio's schema and the site's zod types check them on the way. */

export type LocalizedStringValue = {
  _key: string
  _type: 'localizedStringValue'
  language: Language
  value: string
}
export type LocalizedString = LocalizedStringValue[]

export type Reference = {
  _type: 'reference'
  _ref: string
}
export type KeyedReference = Reference & {_key: string}

type Slug = {
  _type: 'slug'
  current: string
}

type NamedAddress = {
  name: string
  url: string
}

export type MarketDocument = {
  _id: string
  _type: 'market'
  code: Market
  name: LocalizedString
  languages: Language[]
  regulator: NamedAddress
  adverseReactionReporting: NamedAddress
  emergency: string
}

export type SourceDocument = {
  _id: string
  _type: 'source'
  kind: 'journal' | 'guideline' | 'label' | 'law' | 'web'
  title: string
  authors: string
  year: number
  journal?: string
  doi?: string
  pmid?: string
  url: string
  accessed: string
}

export type ProductDocument = {
  _id: string
  _type: 'product'
  key: string
  internalName: string
  isDemo: boolean
  brand: string
  substances: {_key: string; name: LocalizedString; salt: LocalizedString; elementalMg: number}[]
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
  packs: Pack[]
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
  description: string
  isUncheckedTranslation: boolean
  translatedFrom?: string
}

export type ArticleDocument = {
  _id: string
  _type: 'article'
  key: string
  internalName: string
  topicClass: 'disease' | 'symptom' | 'physiology' | 'nutrition' | 'lifestyle'
  tags?: ('pregnancy' | 'pregnancyComplications')[]
  kind: 'condition' | 'explainer' | 'howto'
  evidence: {
    direction: 'benefit' | 'noBenefit' | 'conflicting'
    certainty: 'high' | 'moderate' | 'low' | 'veryLow'
  }
  relatedProducts: KeyedReference[]
}

export type Span = {
  _key: string
  _type: 'span'
  text: string
  marks: string[]
}

export type TextBlock = {
  _key: string
  _type: 'block'
  style: 'normal' | 'h2' | 'h3'
  listItem?: 'bullet' | 'number'
  level?: number
  children: Span[]
  markDefs: {_key: string; _type: 'link'; href: string}[]
}

export type BodyBlock =
  | TextBlock
  | {
      _key: string
      _type: 'redFlagBox'
      title: string
      intro: string
      items: string[]
      action: string
    }
  | {_key: string; _type: 'evidenceBox'; title: string; finding: string}
  | {
      _key: string
      _type: 'selfCareSteps'
      title: string
      steps: {_key: string; text: string}[]
    }
  | {
      _key: string
      _type: 'causeList'
      title: string
      items: {_key: string; cause: string; explanation: string}[]
    }
  | {_key: string; _type: 'figure'; asset: Reference; alt: string; caption: string}

export type ArticleTextDocument = {
  _id: string
  _type: 'articleText'
  article: Reference
  locale: Locale
  title: string
  slug: Slug
  formerSlugs: string[]
  standfirst: string
  body: BodyBlock[]
  author: string
  reviewNote: string
  lastReviewed: string
  nextReview: string
  references: KeyedReference[]
  description: string
  isUncheckedTranslation: boolean
  translatedFrom?: string
}

export type DisclaimerKey =
  | 'medicine-leaflet'
  | 'medicine-leaflet-dose'
  | 'medicine-leaflet-need'
  | 'medicine-leaflet-contraindications'
  | 'supplement-dose'
  | 'supplement-diet'
  | 'supplement-children'
  | 'supplement-laxative'
  | 'medical-general'
  | 'medicine-package'
  | 'medicine-broadcast'
  | 'sodium-content'
  | 'advertising-label'
  | 'dshea'
  | 'recall'
  | 'particulars-link'
  | 'claim-diet'
  | 'claim-amount'
  | 'claim-caution'

export type DisclaimerDocument = {
  _id: string
  _type: 'disclaimer'
  key: DisclaimerKey
  kind: 'statutory' | 'customary' | 'advisory' | 'medical'
  market: Reference
  language: Language
  heading: string
  text: string
  duty?: string
  mustBeVerbatim: boolean
  verification: 'verified' | 'secondary' | 'unverified'
  legalBasis: {_key: string; citation: string; url?: string; quote?: string}[]
  validFrom: string
  validTo?: string
  version: number
  rotationGroup?: string
  rotationOrder?: number
}

export type SeedDocument =
  | MarketDocument
  | SourceDocument
  | ProductDocument
  | ProductMarketDocument
  | ProductTextDocument
  | ArticleDocument
  | ArticleTextDocument
  | DisclaimerDocument
  | TranslationRecord
  | DisclaimerRuleDocument
