import {usesAuthorisedClaim} from '#lib/disclaimer/claims/authorised.ts'
import {isValidAt} from '#lib/disclaimer/calendar.ts'
import {evaluate} from '#lib/disclaimer/evaluate.ts'
import type {Facts, Law, ProductFact, Verdict, YesOrNo} from '#lib/disclaimer/types.ts'
import {type Language, languageOf, type Locale, marketOf} from '#lib/i18n/locales.ts'
import {contraindicationsLacking} from '#lib/disclaimer/contraindications.ts'
import {changesOfProduct} from './calendar.ts'
import {monthsSince} from './dates.ts'
import {findingsIn, kindsOf, type PlacedFinding} from './findings.ts'
import {pageFacts} from './page-facts.ts'
import type {ProductMarket, ProductPage, ProductText} from './product-page.ts'
import {missingParticulars} from './particulars.ts'
import {recallTexts, validityOf} from './recalls.ts'
import {structuredTypeOf} from './structured-type.ts'
import {type Words, wordsIn} from './words.ts'

/** A verdict with the facts it rests on, and what the words of its page say that they may not. */
export type Judged = Verdict & {facts: Facts; findings: readonly PlacedFinding[]}

/** A product in a locale: its status in the market and its words, or null where it has none or is not sold. */
export type ProductEdition = {page: ProductPage; status: ProductMarket; text: ProductText}

export function productIn(page: ProductPage, locale: Locale): ProductEdition | null {
  const status = page.markets.find(({market}) => market === marketOf(locale))
  const text = status?.texts.find((candidate) => candidate.locale === locale)
  return status && text && status.legalStatus !== 'notMarketed' ? {page, status, text} : null
}

/** The page of a product in a locale. */
export function judgeProduct(edition: ProductEdition, locale: Locale, law: Law): Judged {
  const said = claimsOf(edition, allWords(edition.text), locale)
  const subject = factsOf(edition, 'subject', said, {language: languageOf(locale), now: law.now})
  const facts = pageFacts(
    {pageType: 'product', changesAt: changesOfProduct(edition.page, law.now)},
    [subject],
    locale,
    law,
  )
  const texts = [...law.texts, ...recallTexts(edition.status)]
  return {...evaluate(facts, law.rules, texts, law.now), facts, findings: said.findings}
}

/** A link to a product: what is said there are its name and its summary. */
export function teaserOf(edition: ProductEdition, locale: Locale, {now}: Law): ProductFact {
  const {displayName, summary} = edition.text
  const said = claimsOf(edition, wordsIn({displayName, summary}, []), locale)
  return factsOf(edition, 'teaser', said, {language: languageOf(locale), now})
}

const allWords = ({_id, _type, locale: _locale, slug: _slug, ...words}: ProductText): Words[] =>
  wordsIn(words, [])

type Said = {findings: readonly PlacedFinding[]; usesClaims: YesOrNo}

/** What the words shown of a product claim. */
function claimsOf({text, status}: ProductEdition, words: readonly Words[], locale: Locale): Said {
  const language = languageOf(locale)
  const {legalStatus, dailyDoseMg} = status
  const usesClaims = words.some((piece) => usesAuthorisedClaim(piece.text, language))
  return {
    findings: findingsIn(text._id, words, {
      language,
      market: marketOf(locale),
      legalStatus,
      ...(dailyDoseMg !== null && {mgPerDay: dailyDoseMg}),
    }),
    usesClaims: usesClaims ? 'yes' : 'no',
  }
}

/** The facts of a product, as subject or teaser of a page. */
function factsOf(
  {page, status, text}: ProductEdition,
  role: ProductFact['role'],
  {findings, usesClaims}: Said,
  {language, now}: {language: Language; now: Date},
): ProductFact {
  const {legalStatus, dispensingCategory, dailyDoseMg, doseForm, sodiumMgPerDay} = status
  return {
    key: page.key,
    role,
    legalStatus,
    dispensingCategory,
    dailyDoseMg,
    doseForm,
    sodiumMgPerDay,
    recall: status.recalls.some((recall) => isValidAt(validityOf(recall), now)) ? 'active' : 'none',
    structuredType: structuredTypeOf(legalStatus, status.structuredDataType),
    missingParticulars: missingParticulars({
      ...text,
      holder: status.holder,
      substances: status.substances ?? 0,
    }),
    // No pack at all lacks none.
    hasLeaflet: status.hasLeaflet === false ? 'no' : 'yes',
    monthsAuthorised: monthsSince(status.firstAuthorised, now),
    contraindicationsLacking: contraindicationsLacking(text.contraindications ?? [], language),
    says: kindsOf(findings),
    usesClaims,
  }
}
