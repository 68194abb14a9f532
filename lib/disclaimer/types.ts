import type {LegalStatus} from '#lib/content/legal-status.ts'
import type {NoticeText} from '#lib/content/notice-text.ts'
import type {Rule} from '#lib/content/rule.ts'
import type {TopicClass} from '#lib/content/topic-class.ts'
import type {Language, Market} from '#lib/i18n/locales.ts'

/** The words of the rule engine. Facts, rules and texts are data; `evaluate` alone decides. */

/** What a page shows of a product: it is about it, or it leads to it. */
export type ProductFact = {
  key: string
  legalStatus: LegalStatus
  role: 'subject' | 'teaser'
  /** The Swissmedic category; null outside Switzerland. */
  dispensingCategory: string | null
  /** Magnesium in milligrams at the highest number of units a day; null where it is not known. */
  dailyDoseMg: number | null
}

export type Facts = {
  pageType: 'article' | 'product' | 'products' | 'home'
  market: Market
  language: Language
  topicClass: TopicClass | null
  products: readonly ProductFact[]
  /** In demo mode unverified wording is shown, marked; otherwise it does not satisfy a rule. */
  isDemo: boolean
}

export type Place = Rule['requires'][number]['place']

export type RequiredNotice = NoticeText & {place: Place; rules: readonly string[]}

export type Verdict = {
  status: 'shown' | 'withheld'
  notices: readonly RequiredNotice[]
  /** Products the page may not lead to. */
  forbiddenProducts: readonly {key: string; rule: string}[]
  /** Why the page is withheld, in words, for the passport and the log. */
  reasons: readonly string[]
  /** What a rule only warns of. */
  warnings: readonly string[]
  /** The next instant at which the verdict can change by the calendar alone. */
  nextChangeAt: string | null
}
