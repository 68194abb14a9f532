import type {ApprovalState} from '#lib/approvals/state-of.ts'
import type {LegalStatus} from '#lib/content/legal-status.ts'
import type {NoticeText} from '#lib/content/notice-text.ts'
import type {Rule} from '#lib/content/rule.ts'
import type {TopicClass} from '#lib/content/topic-class.ts'
import type {Language, Market} from '#lib/i18n/locales.ts'
import type {
  AT_BLOCK,
  FactName,
  FactValue,
  Forbidden,
  PageFactName,
  ProductFactName,
} from './facts.ts'

/** The words of the rule engine. Facts, rules and texts are data; `evaluate` alone decides. */

/** Everything a verdict rests on but the page itself. */
export type Law = {rules: readonly Rule[]; texts: readonly NoticeText[]; now: Date; isDemo: boolean}

export type YesOrNo = 'yes' | 'no'

/**
 * How a claim that words refer to stands: to be made, in words that nobody has compared with the law, of
 * a product that gives too little, without words in the language, or refused.
 */
export type ClaimStanding = 'authorised' | 'unverified' | 'belowDose' | 'withoutWords' | 'refused'

export type AdApproval = 'valid' | 'notYet' | 'expired' | 'none'

/** What a page shows of a product: it is about it, or it leads to it. */
export type ProductFact = {
  key: string
  legalStatus: LegalStatus
  role: 'subject' | 'teaser'
  /** The Swissmedic category; null outside Switzerland. */
  dispensingCategory: string | null
  /** Magnesium in milligrams at the highest number of units a day; null where it is not known. */
  dailyDoseMg: number | null
  /** The kinds of claim that the words shown of it make. */
  says: readonly string[]
  /** Whether it is recalled in the market today. */
  recall: 'active' | 'none'
  /** What search engines are told it is, in the words of schema.org. */
  structuredType: string
  /** What a medicine has to name in Germany and its documents do not. */
  missingParticulars: readonly string[]
  /** Whether every pack of it has a leaflet. */
  hasLeaflet: YesOrNo
  /** Whole months since its first authorisation in the market; null where the day is not known. */
  monthsAuthorised: number | null
  /** The EDQM code of its dose form; null where it is not known. */
  doseForm: string | null
  /** Sodium in milligrams at the highest number of units a day; null where it is not known. */
  sodiumMgPerDay: number | null
  /** What every magnesium medicine warns of and its words do not. */
  contraindicationsLacking: readonly string[]
  /** Whether the words shown of it make a health claim in its authorised wording. */
  usesClaims: YesOrNo
  /** How each health claim stands that its words refer to, once each. */
  claims: readonly ClaimStanding[]
  /** How the approval of its advertising stands in the market today. */
  adApproval: AdApproval
  /** The keys of the warnings fixed for its words as they are, where warnings take turns. */
  recordedWarnings: readonly string[]
} & Record<ProductFactName, FactValue>

export type Facts = {
  pageType:
    | 'article'
    | 'articles'
    | 'product'
    | 'leaflet'
    | 'mandatory'
    | 'products'
    | 'home'
    | 'faq'
    | 'glossary'
    | 'sources'
  /** The medium it is for. All pages are of the web so far; rules name the others too. */
  channel: 'web' | 'video' | 'tv'
  market: Market
  language: Language
  /** Whether its words stand in for those of its own language. */
  isFallback: YesOrNo
  topicClass: TopicClass | null
  /** What an article is tagged with. */
  tags: readonly string[]
  /** What its pictures show that the law asks about. */
  imagesShow: readonly string[]
  /** What studies found, by each statement of the article; none where nobody has said. */
  evidenceDirection: readonly string[]
  /** What title and standfirst assert of magnesium. */
  headlineSays: readonly string[]
  /** Why words of required notices may not stand; `evaluate` finds it, so it is empty before. */
  refusedNotices: readonly string[]
  /** The types of the blocks that stand before the first box of red flags, or of all where there is none. */
  blocksBeforeRedFlags: readonly string[]
  /** The keys of notices that an editor has added to its text. */
  addedNotices: readonly string[]
  /** The types of the blocks of its text, each once. */
  blocks: readonly string[]
  /** The kinds of claim its own words would make beside a food supplement or a medicine. */
  pageSays: readonly string[]
  /** How its text stands; null for a page that is made of no text of its own. */
  approvalState: ApprovalState | null
  /** Whether its words are approved in every capacity, also where they are stale. */
  isApproved: 'yes' | 'no' | null
  /** Whether its words are a translation that nobody has checked; told of leaflets. */
  isUnchecked: YesOrNo | null
  /** Days since its review was due: 0 before, null without a date. */
  daysOverdue: number | null
  mode: 'demo' | 'live'
  products: readonly ProductFact[]
  /** In demo mode unverified wording is shown, marked; otherwise it does not satisfy a rule. */
  isDemo: boolean
  /** When a fact above is another by the calendar alone, in milliseconds since 1970. */
  changesAt: readonly number[]
} & Record<PageFactName, FactValue>

export type Place = Rule['requires'][number]['place'] | typeof AT_BLOCK

export type RequiredNotice = NoticeText & {
  place: Place
  /** The rules that ask for it; none where only an editor does. */
  rules: readonly string[]
  /** The keys of the products on the page that it is required for. */
  products: readonly string[]
}

/** Why a page is withheld, or what an editor is warned of. */
export type Reason = {
  /** The rules behind it; none where the engine itself refuses. */
  rules: readonly string[]
  words: string
  /** What it rests on, so that a person can be led to where it is mended. */
  facts: readonly FactName[]
  product: string | null
  notice: string | null
}

/** What became of one rule on this page. */
export type RuleOutcome = {
  number: string
  verdict: 'pass' | 'warn' | 'block' | 'notApplicable'
  requires: readonly string[]
  forbids: Forbidden | null
  legalBasis: Rule['legalBasis']
}

export type Verdict = {
  status: 'shown' | 'withheld'
  notices: readonly RequiredNotice[]
  /** Products the page may not lead to; one that it is about withholds it instead. */
  forbiddenProducts: readonly {key: string; rule: string}[]
  /** Elements the page leaves out. */
  forbiddenElements: readonly {element: Forbidden; rule: string}[]
  /** Why the page is withheld, for the passport, the Studio and the log. */
  reasons: readonly Reason[]
  /** What a rule only warns of. */
  warnings: readonly Reason[]
  rules: readonly RuleOutcome[]
  /** The next instant at which the verdict can change by the calendar alone. */
  nextChangeAt: string | null
}
