import {languageOf, pseudoLocales, type PseudoLocale} from '#lib/i18n/locales.ts'
import {pseudoLocalize} from '#messages/pseudo.ts'
import {enGb as articleEnGb} from './articles/muscle-and-leg-cramps/en-gb.ts'
import {claimStatements} from './disclaimers/claim-statements.ts'
import {unitedKingdom} from './disclaimers/gb.ts'
import {medicalGeneral} from './disclaimers/medical-general.ts'
import {sodiumNotices} from './disclaimers/sodium.ts'
import {testLeaflets} from './leaflets/effervescent-365-orange/test-words.ts'
import {testMarket} from './markets.ts'
import {testStatus as balanceStatus} from './products/balance-125/statuses.ts'
import {enGb as balanceEnGb} from './products/balance-125/texts.ts'
import {questions} from './questions/index.ts'
import {testStatus as effervescentStatus} from './products/effervescent-365-orange/statuses.ts'
import {testWords as effervescentWords} from './products/effervescent-365-orange/test-words.ts'
import {referenceTo} from './references-to.ts'
import {testMarketRule} from './rules/index.ts'
import type {
  ArticleTextDocument,
  DisclaimerDocument,
  LeafletDocument,
  LocalizedString,
  ProductTextDocument,
  QuestionTextDocument,
  SeedDocument,
} from './types.ts'
import {
  changeArticleWords,
  changeLeafletWords,
  changeProductWords,
  changeQuestionWords,
} from './words.ts'

const questionsEnGb = questions.flatMap((document) =>
  document._type === 'questionText' && document.locale === 'en-GB' ? [document] : [],
)

const BRITISH_NOTICES = [
  ...unitedKingdom,
  ...[...medicalGeneral, ...claimStatements, ...sodiumNotices].filter(
    ({market}) => market._ref === 'market-GB',
  ),
]

/** All that exists in the test market: both products, their words, the article and every notice. */
export const pseudoDocuments = (): SeedDocument[] => [
  testMarket,
  testMarketRule,
  effervescentStatus,
  balanceStatus,
  ...pseudoLocales.flatMap((locale) => [
    productIn(effervescentWords, locale),
    productIn(balanceEnGb, locale),
    ...testLeaflets.map((leaflet) => leafletIn(leaflet, locale)),
    articleIn(articleEnGb, locale),
    ...questionsEnGb.map((text) => questionIn(text, locale)),
    ...BRITISH_NOTICES.map((notice) => testNotice(notice, locale)),
  ]),
]

/** Gives whatever a document names by language its name in the language of `ar-XB`. */
export function withArabicNames(document: SeedDocument): SeedDocument {
  // The same document: only lists of words by language grow by one.
  const named: SeedDocument = JSON.parse(JSON.stringify(document), (_key, value: unknown) =>
    isLocalized(value) ? withArabic(value) : value,
  )
  return named
}

const isLocalized = (value: unknown): value is LocalizedString =>
  Array.isArray(value) && value.length > 0 && value.every(isOneLanguage)

const isOneLanguage = (value: unknown) =>
  typeof value === 'object' &&
  value !== null &&
  '_type' in value &&
  value._type === 'localizedStringValue'

const withArabic = (words: LocalizedString): LocalizedString => [
  ...words,
  ...words
    .filter(({language}) => language === 'en')
    .map(
      (english) =>
        ({
          ...english,
          _key: 'ar',
          language: 'ar',
          value: pseudoLocalize(english.value, 'ar-XB'),
        }) as const,
    ),
]

const slugIn = (slug: ProductTextDocument['slug'], locale: PseudoLocale) => ({
  ...slug,
  current: `${slug.current}-${locale.slice(3).toLowerCase()}`,
})

function articleIn(text: ArticleTextDocument, locale: PseudoLocale): ArticleTextDocument {
  const words = changeArticleWords(text, (word) => pseudoLocalize(word, locale))
  return {
    ...words,
    _id: text._id.replace(text.locale, locale),
    locale,
    slug: slugIn(text.slug, locale),
  }
}

function questionIn(text: QuestionTextDocument, locale: PseudoLocale): QuestionTextDocument {
  const words = changeQuestionWords(text, (word) => pseudoLocalize(word, locale))
  return {...words, _id: text._id.replace(text.locale, locale), locale}
}

function productIn(text: ProductTextDocument, locale: PseudoLocale): ProductTextDocument {
  const words = changeProductWords(text, (word) => pseudoLocalize(word, locale))
  return {
    ...words,
    _id: text._id.replace(text.locale, locale),
    productMarket: referenceTo(text.productMarket._ref.replace(/-[A-Z]{2}$/, '-XX')),
    locale,
    slug: slugIn(text.slug, locale),
  }
}

function leafletIn(leaflet: LeafletDocument, locale: PseudoLocale): LeafletDocument {
  return {
    ...changeLeafletWords(leaflet, (words) => pseudoLocalize(words, locale)),
    _id: leaflet._id.replace(leaflet.locale, locale),
    productMarket: referenceTo(leaflet.productMarket._ref.replace(/-[A-Z]{2}$/, '-XX')),
    locale,
  }
}

function testNotice(notice: DisclaimerDocument, locale: PseudoLocale): DisclaimerDocument {
  const language = languageOf(locale)
  const {duty: _, ...withoutDuty} = notice
  return {
    ...withoutDuty,
    _id: `disclaimer-${notice.key}-XX-${language}`,
    market: referenceTo(testMarket._id),
    language,
    heading: pseudoLocalize(notice.heading, locale),
    text: pseudoLocalize(notice.text, locale),
    mustBeVerbatim: false,
    verification: 'verified',
    legalBasis: [{_key: 'basis1', citation: 'Test notice: no law of any country'}],
  }
}
