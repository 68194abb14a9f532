import type {KeyedReference, LocalizedString, Reference, Slug} from './common.ts'
import type {BodyBlock, TextBlock} from './text.ts'
import type {Language, Locale} from '#lib/i18n/locales.ts'

export type SourceDocument = {
  _id: string
  _type: 'source'
  kind: 'journal' | 'guideline' | 'label' | 'law' | 'web'
  title: string
  authors: string
  /** Left out where it is not said, as of a label that is revised all the time. */
  year?: number
  journal?: string
  doi?: string
  pmid?: string
  url: string
  accessed: string
}

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
  /** Languages whose words a speaker has written or read. */
  checkedLanguages: Language[]
}

/** Words of one language that a search takes for each other. */
export type SynonymsDocument = {
  _id: string
  _type: 'synonyms'
  language: Language
  groups: {_key: string; _type: 'synonymGroup'; words: string[]}[]
}
