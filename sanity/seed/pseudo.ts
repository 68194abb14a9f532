import {languageOf, pseudoLocales, type PseudoLocale} from '#lib/i18n/locales.ts'
import {pseudoLocalize} from '#messages/pseudo.ts'
import {enGb as articleEnGb} from './articles/muscle-and-leg-cramps/en-gb.ts'
import {unitedKingdom} from './disclaimers/gb.ts'
import {medicalGeneral} from './disclaimers/medical-general.ts'
import {testMarket} from './markets.ts'
import {testStatus as balanceStatus} from './products/balance-125/statuses.ts'
import {enGb as balanceEnGb} from './products/balance-125/texts.ts'
import {testStatus as effervescentStatus} from './products/effervescent-365-orange/statuses.ts'
import {testWords as effervescentWords} from './products/effervescent-365-orange/test-words.ts'
import {referenceTo} from './references-to.ts'
import {testMarketRule} from './rules/index.ts'
import type {
  ArticleTextDocument,
  DisclaimerDocument,
  LocalizedString,
  ProductTextDocument,
  SeedDocument,
} from './types.ts'
import {changeArticleWords, changeProductWords} from './words.ts'

const BRITISH_NOTICES = [
  ...unitedKingdom,
  ...medicalGeneral.filter(({market}) => market._ref === 'market-GB'),
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
    articleIn(articleEnGb, locale),
    ...BRITISH_NOTICES.map((notice) => testNotice(notice, locale)),
  ]),
]

/** Gives a document that holds facts its names in the language of `ar-XB`. */
export function withArabicNames(document: SeedDocument): SeedDocument {
  if (document._type === 'market') return {...document, name: withArabic(document.name)}
  if (document._type !== 'product') return document
  return {
    ...document,
    substances: document.substances.map((substance) => ({
      ...substance,
      name: withArabic(substance.name),
      salt: withArabic(substance.salt),
    })),
    doseForm: {...document.doseForm, label: withArabic(document.doseForm.label)},
    ...(document.flavour && {flavour: withArabic(document.flavour)}),
    ...(document.picture && {
      picture: {...document.picture, alt: withArabic(document.picture.alt)},
    }),
    excipients: document.excipients.map((excipient) => ({
      ...excipient,
      name: withArabic(excipient.name),
    })),
  }
}

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
