import type {LegalStatus} from '#lib/content/legal-status.ts'
import type {Language, Market} from '#lib/i18n/locales.ts'
import type {ClaimKind} from './check-supplement.ts'
import type {Entry} from './pattern.ts'

/** What is checked: words on a page about, or leading to, one product. */
export type ClaimContext = {
  language: Language
  market: Market
  legalStatus: LegalStatus
  /** Magnesium in milligrams a day at the highest recommended amount, where it is known. */
  mgPerDay?: number
}

/** What the words do; rules ask for it by these names. */
export type FindingKind =
  | Exclude<ClaimKind, 'authorised'>
  | 'authorisedBelowDose'
  | 'formerSentence'
  | 'novelty'

export type Finding = {
  kind: FindingKind
  /** The rule of the law reference, such as `R20`. */
  rule: string
  /** Where the words are in the text given, in UTF-16 units; `end` is one past the last. */
  start: number
  end: number
  term: string
  reason: string
  /** `warn` is for a person to judge, `block` keeps the words from being published. */
  severity: 'block' | 'warn'
}

/** The words of one language, all folded: see `fold.ts` and `pattern.ts`. */
export type Lexicon = {
  /** Diseases, symptoms, and what stands for them. */
  diseases: readonly Entry[]
  /** What says by itself that something is prevented, treated, relieved or cured. */
  remedies: readonly Entry[]
  /** What says that something gets better; a claim only together with `functions`. */
  effects: readonly Entry[]
  /** `for`, `against`: a claim directly before one of `functions`. */
  prepositions: readonly Entry[]
  /** Parts, functions and states of body and mind. */
  functions: readonly Entry[]
  /** Those of them for which an authorised wording exists, so that another wording is its paraphrase. */
  claimable: readonly Entry[]
  /** Phrases that are a health claim by themselves. */
  benefits: readonly Entry[]
  /** General well-being, allowed beside an authorised claim only. */
  wellness: readonly Entry[]
  /** That food, diet or soil no longer gives enough. */
  poorDiet: readonly Entry[]
  /** Recommended by doctors, or proven by those who used it. */
  endorsements: readonly Entry[]
  /** Turns the remedy or effect beside it into its opposite. */
  negators: readonly Entry[]
  /** `or`, `and`, `nor`: carry a negation on to the next word of a list. */
  conjunctions: readonly Entry[]
  /** What looks like a negator and is none: `not only`, `no other`. */
  emphasis: readonly Entry[]
  /** What only sounds like a remedy or a disease: protected from light, an additive’s class. */
  neutral: readonly Entry[]
  /** That an effect is not proven or not intended: nothing in the sentence is claimed. */
  denials: readonly Entry[]
  /** For whom a product is not, and when to ask a doctor. */
  cautions: readonly Entry[]
  /** That the product may do harm. */
  adverse: readonly Entry[]
  /** The wordings of Regulation (EU) 432/2012 for magnesium, as expressions over folded text. */
  authorised: readonly RegExp[]
}
