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
  substances: {
    _key: string
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

/** A health claim that the European Union has authorised, or refused. */
export type ClaimDocument = {
  _id: string
  _type: 'claim'
  key: string
  standing: 'authorised' | 'refused'
  text: LocalizedString
  verification: {_key: Language; language: Language; state: Verification}[]
  /** The daily portion has to bring at least so much. */
  minMgPerDay: number
  legalBasis: {_key: string; citation: string; url?: string; quote?: string}[]
}

export type Verification = 'verified' | 'secondary' | 'unverified'

export type ArticleDocument = {
  _id: string
  _type: 'article'
  key: string
  internalName: string
  topicClass: 'disease' | 'symptom' | 'physiology' | 'nutrition' | 'lifestyle'
  tags?: ('pregnancy' | 'pregnancyComplications')[]
  kind: 'condition' | 'explainer' | 'howto'
  evidence: KeyedReference[]
  relatedProducts: KeyedReference[]
}

export type Span = {
  _key: string
  _type: 'span'
  text: string
  marks: string[]
}

/** Points to one of the article's references, after the words that rest on it. */
export type Citation = {_key: string; _type: 'citation'; source: Reference}

type MarkDefinition =
  | {_key: string; _type: 'link'; href: string}
  | {_key: string; _type: 'glossaryTerm'; term: Reference}

export type TextBlock = {
  _key: string
  _type: 'block'
  style: 'normal' | 'h2' | 'h3'
  listItem?: 'bullet' | 'number'
  level?: number
  children: (Span | Citation)[]
  markDefs: MarkDefinition[]
}

type StepPicture = {_type: 'image'; asset: Reference; alt: string}

export type IonRow = {
  ion: 'sodium' | 'potassium' | 'calcium' | 'magnesium'
  /** Where in the body most of it is. */
  place: string
  /** What it does in nerve and muscle. */
  role: string
  /** What one eats to get it. */
  foods: string
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
  | {_key: string; _type: 'evidenceBox'; title: string; finding: string; statement?: Reference}
  | {
      _key: string
      _type: 'selfCareSteps'
      title: string
      steps: {_key: string; text: string; picture?: StepPicture}[]
    }
  | {_key: string; _type: 'keyFacts'; title: string; items: string[]}
  | {_key: string; _type: 'ionTable'; title: string; rows: (IonRow & {_key: string})[]}
  | {
      _key: string
      _type: 'chart'
      title: string
      unit: string
      rows: {_key: string; label: string; value: number}[]
      note: string
    }
  | {
      _key: string
      _type: 'comparison'
      title: string
      subjects: string[]
      rows: {_key: string; criterion: string; values: string[]}[]
    }
  | {_key: string; _type: 'questions'; title: string; questions: KeyedReference[]}
  | {_key: string; _type: 'productTeaser'; product: Reference}
  | {_key: string; _type: 'notice'; notice: DisclaimerKey}
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

/** What studies found on one question. The words of a finding stand in the articles. */
export type EvidenceStatementDocument = {
  _id: string
  _type: 'evidenceStatement'
  key: string
  question: LocalizedString
  population: LocalizedString
  direction: 'benefit' | 'noBenefit' | 'conflicting'
  certainty: 'high' | 'moderate' | 'low' | 'veryLow'
  /** The day up to which studies were looked for. */
  searchDate: string
  references: KeyedReference[]
}

export type QuestionDocument = {
  _id: string
  _type: 'question'
  key: string
  internalName: string
  /** Its place in the list of questions, from 1. */
  order: number
  references: KeyedReference[]
}

export type QuestionTextDocument = {
  _id: string
  _type: 'questionText'
  question: Reference
  locale: Locale
  title: string
  answer: TextBlock[]
  isUncheckedTranslation: boolean
  translatedFrom?: string
}

export type GlossaryTermDocument = {
  _id: string
  _type: 'glossaryTerm'
  key: string
  term: LocalizedString
  definition: LocalizedString
  /** Languages whose words a speaker has read, beside the language they were written in. */
  checkedLanguages: Language[]
}

/** Words of one language that a search takes for each other. */
export type SynonymsDocument = {
  _id: string
  _type: 'synonyms'
  language: Language
  groups: {_key: string; words: string[]}[]
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
/** A recall of a product in a market; it is active until its last day, and without one until further notice. */
export type RecallNoticeDocument = {
  _id: string
  _type: 'recallNotice'
  product: Reference
  market: Reference
  from: string
  to?: string
  texts: {_key: Language; language: Language; heading: string; text: string}[]
}

export type LeafletSectionCode = '1' | '2' | '3' | '4' | '5' | '6'

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
  verification: Verification
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
  | EvidenceStatementDocument
  | QuestionDocument
  | QuestionTextDocument
  | GlossaryTermDocument
  | SynonymsDocument
  | InteractionDocument
  | ClaimDocument
  | LeafletDocument
  | RecallNoticeDocument
  | DisclaimerDocument
  | TranslationRecord
  | DisclaimerRuleDocument
