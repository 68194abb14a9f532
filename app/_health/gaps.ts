import {evaluate} from '#lib/disclaimer/evaluate.ts'
import type {Law, ProductFact, Reason} from '#lib/disclaimer/types.ts'
import {LegalStatus} from '#lib/content/legal-status.ts'
import {languageOf, type Locale, marketOf} from '#lib/i18n/locales.ts'
import {locales} from '#lib/i18n/routing.ts'
import {pageFacts} from '#lib/judged/page-facts.ts'
import {structuredTypeOf} from '#lib/judged/structured-type.ts'

/** A kind of product that no page could show in a locale, whether or not there is one: its notices are not there. */
export type Gap = {locale: Locale; legalStatus: LegalStatus; reasons: readonly Reason[]}

/** The page of a product of which only the legal status is known, in every locale. */
export const gapsIn = (law: Law): Gap[] =>
  locales.flatMap((locale) =>
    LegalStatus.options
      .filter((legalStatus) => legalStatus !== 'notMarketed')
      .flatMap((legalStatus) => {
        const reasons = missingFor(legalStatus, locale, law)
        return reasons.length > 0 ? [{locale, legalStatus, reasons}] : []
      }),
  )

function missingFor(legalStatus: LegalStatus, locale: Locale, law: Law): Reason[] {
  const product: ProductFact = {
    key: legalStatus,
    role: 'subject',
    legalStatus,
    dispensingCategory: null,
    dailyDoseMg: null,
    recall: 'none',
    structuredType: structuredTypeOf(legalStatus, null),
    missingParticulars: [],
    hasLeaflet: 'yes',
    monthsAuthorised: null,
    doseForm: null,
    sodiumMgPerDay: null,
    contraindicationsLacking: [],
    says: [],
    usesClaims: 'no',
    claims: [],
    adApproval: 'valid',
    recordedWarnings: firstWarning(locale, law),
  }
  const facts = pageFacts({pageType: 'product'}, [product], locale, law)
  const {reasons} = evaluate(facts, law.rules, law.texts, law.now)
  // What a rule refuses by itself is no gap: no notice would mend it.
  return reasons.filter(({notice, rules}) => notice !== null || rules.length === 0)
}

/** Where warnings take turns, a product whose words already have theirs: no gap that only nobody took one. */
const firstWarning = (locale: Locale, {texts}: Law): string[] =>
  texts
    .filter(
      ({market, language, rotationGroup}) =>
        market === marketOf(locale) && language === languageOf(locale) && rotationGroup !== null,
    )
    .slice(0, 1)
    .map(({key}) => key)
