import {usesAuthorisedClaim} from '#lib/disclaimer/claims/authorised.ts'
import {isValidAt} from '#lib/disclaimer/calendar.ts'
import {evaluate} from '#lib/disclaimer/evaluate.ts'
import type {Facts, Law, ProductFact, Verdict, YesOrNo} from '#lib/disclaimer/types.ts'
import {type Language, languageOf, type Locale, marketOf} from '#lib/i18n/locales.ts'
import {contraindicationsLacking} from '#lib/disclaimer/contraindications.ts'
import {adApprovalAt} from './ad-approval.ts'
import {standingOfClaims, wordsOfClaim} from './claims.ts'
import {changesOfLeaflets, changesOfStatus} from './calendar.ts'
import {monthsSince} from './dates.ts'
import {recordedWarnings} from '#lib/rotation/recorded-warnings.ts'
import {findingsIn, kindsOf, type PlacedFinding} from './findings.ts'
import {pageFacts} from './page-facts.ts'
import {approvalFacts, standingOf, withReviewChange} from './standing.ts'
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

/** The page of a product in a locale, or the one with nothing but its particulars. */
export const judgeProduct = (
  edition: ProductEdition,
  locale: Locale,
  law: Law,
  pageType: 'product' | 'mandatory' = 'product',
): Judged => judgePageOf(edition, {pageType}, locale, law)

/** A page that is about a product, with what is known of that page beside the product. */
export function judgePageOf(
  edition: ProductEdition,
  known: Pick<Facts, 'pageType'> & Partial<Pick<Facts, 'isUnchecked'>>,
  locale: Locale,
  law: Law,
): Judged {
  const said = claimsOf(edition, allWords(edition.text, languageOf(locale)), locale)
  const standing = standingOf(edition.text, edition.status.legalStatus, law.now)
  const changesAt = [...changesOfStatus(edition.status, law), ...changesOfLeaflets(edition.status)]
  const page = {...known, changesAt, ...approvalFacts(standing)}
  const subject = factsOf(edition, 'subject', said, locale, law)
  const facts = pageFacts(page, [subject], locale, law)
  const texts = [...law.texts, ...recallTexts(edition.status)]
  const verdict = evaluate(facts, law.rules, texts, law.now)
  return {...withReviewChange(verdict, edition.text, law), facts, findings: said.findings}
}

/** A link to a product: what is said there are its name and its summary. */
export function teaserOf(edition: ProductEdition, locale: Locale, law: Law): ProductFact {
  const {displayName, summary} = edition.text
  const said = claimsOf(edition, wordsIn({displayName, summary}, []), locale)
  // What leads to an advertisement shows a part of it, under the warning of the whole.
  return factsOf(edition, 'teaser', said, locale, law)
}

/** What a page shows of a text, in the order it shows it. */
const SHOWN = [
  'displayName',
  'summary',
  'description',
  'dosage',
  'composition',
  'indications',
  'contraindications',
  'sideEffects',
  'storage',
] as const

/** The claims it refers to stand on its page in the words of the law, and are read like all others. */
const allWords = (text: ProductText, language: Language): Words[] => [
  ...SHOWN.flatMap((field) => wordsIn(text[field], [field])),
  ...text.claims.flatMap(({_key, claim}) =>
    claim ? wordsIn(wordsOfClaim(claim, language), ['claims', {_key}]) : [],
  ),
]

type Said = {findings: readonly PlacedFinding[]; usesClaims: YesOrNo}

/** What the words shown of a product claim. */
function claimsOf({text, status}: ProductEdition, words: readonly Words[], locale: Locale): Said {
  const language = languageOf(locale)
  const {legalStatus, dailyDoseMg} = status
  const usesClaims = words.some(
    ({path: [field], text: piece}) => field === 'claims' || usesAuthorisedClaim(piece, language),
  )
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

function warningsOf({text, status}: ProductEdition, locale: Locale, law: Law): string[] {
  const own = law.texts.filter(
    (notice) => notice.market === status.market && notice.language === languageOf(locale),
  )
  const {document, turns} = text
  // A perspective with drafts gives them under the published id and says where they come from.
  const isPublished = (document['_originalId'] ?? document._id) === text._id
  return recordedWarnings({document, turns, isPublished}, own, law.now)
}

/** The facts of a product, as subject or teaser of a page. */
function factsOf(
  edition: ProductEdition,
  role: ProductFact['role'],
  {findings, usesClaims}: Said,
  locale: Locale,
  law: Law,
): ProductFact {
  const {page, status, text} = edition
  const {legalStatus, dispensingCategory, dailyDoseMg, doseForm, sodiumMgPerDay} = status
  return {
    key: page.key,
    role,
    legalStatus,
    dispensingCategory,
    dailyDoseMg,
    doseForm,
    sodiumMgPerDay,
    recall: status.recalls.some((recall) => isValidAt(validityOf(recall), law.now))
      ? 'active'
      : 'none',
    structuredType: structuredTypeOf(legalStatus, status.structuredDataType),
    missingParticulars: missingParticulars({
      ...text,
      holder: status.holder,
      substances: status.substances ?? 0,
    }),
    // No pack at all lacks none.
    hasLeaflet: status.hasLeaflet === false ? 'no' : 'yes',
    monthsAuthorised: monthsSince(status.firstAuthorised, law.now),
    contraindicationsLacking: contraindicationsLacking(
      text.contraindications ?? [],
      languageOf(locale),
    ),
    says: kindsOf(findings),
    usesClaims,
    claims: standingOfClaims(text.claims, languageOf(locale), dailyDoseMg),
    adApproval: adApprovalAt(status.adApproval, law.now),
    recordedWarnings: warningsOf(edition, locale, law),
  }
}
