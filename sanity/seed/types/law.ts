import type {LocalizedString, NamedAddress, Reference, Verification} from './common.ts'
import type {SubstanceName} from './products.ts'
import type {Language, Market} from '#lib/i18n/locales.ts'

export type MarketDocument = {
  _id: string
  _type: 'market'
  code: Market
  name: LocalizedString
  languages: Language[]
  regulator: NamedAddress
  adverseReactionReporting: NamedAddress
  emergency: string
  /** Magnesium a day from food supplements: above it a rule of the market says what follows. */
  supplementCeilings?: {
    _key: string
    substance: SubstanceName
    mg: number
    /** Not to be exceeded; exceeded only with a warning; or what an authority advises. */
    kind: 'legal' | 'warning' | 'advisory'
    citation: string
    url?: string
  }[]
  /** Where advertising of medicines to the public has to be approved before it is shown. */
  priorApproval?: {authority: string; citation: string; url?: string}
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
