import type {LegalStatus} from '#lib/content/legal-status.ts'
import type {NoticeText} from '#lib/content/notice-text.ts'
import type {TopicClass} from '#lib/content/topic-class.ts'
import type {Language, Market} from '#lib/i18n/locales.ts'

/** The words of the rule engine. Facts, rules and texts are data; `evaluate` alone decides. */

/** What a page shows of a product: it is about it, or it leads to it. */
export type ProductFact = {key: string; legalStatus: LegalStatus; role: 'subject' | 'teaser'}

export type Facts = {
  pageType: 'article' | 'product' | 'products' | 'home'
  market: Market
  language: Language
  topicClass: TopicClass | null
  products: readonly ProductFact[]
  /** In demo mode unverified wording is shown, marked; otherwise it does not satisfy a rule. */
  isDemo: boolean
}

export type Place = 'beforeContent' | 'afterContent'

export type Rule = {
  id: string
  when: {
    pageType?: readonly Facts['pageType'][]
    market?: readonly Market[]
    topicClass?: readonly TopicClass[]
    /** Holds when a product on the page has one of these, in one of the roles. */
    legalStatus?: readonly LegalStatus[]
    role?: readonly ProductFact['role'][]
  }
  require?: readonly {notice: string; place: Place}[]
  forbid?: 'product'
  legalBasis: string
}

export type RequiredNotice = NoticeText & {place: Place; rules: readonly string[]}

export type Verdict = {
  status: 'shown' | 'withheld'
  notices: readonly RequiredNotice[]
  /** Products the page may not lead to. */
  forbiddenProducts: readonly {key: string; rule: string}[]
  /** Why the page is withheld, in words, for the passport and the log. */
  reasons: readonly string[]
  /** The next instant at which the verdict can change by the calendar alone. */
  nextChangeAt: string | null
}
