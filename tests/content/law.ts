import type {NoticeText} from '#lib/content/notice-text.ts'
import {z} from 'zod'
import {Rule} from '#lib/content/rule.ts'
import {pageFacts} from '#lib/judged/page-facts.ts'
import {structuredTypeOf} from '#lib/judged/structured-type.ts'
import {rules as seedRules} from '#sanity/seed/rules/index.ts'
import type {Facts, ProductFact} from '#lib/disclaimer/types.ts'

/** The rules of the seed, and small facts and texts to try them on. */

export const now = new Date('2026-11-22T12:00:00Z')

/** The rules of the seed, as the site's door gives them. */
export const everyRule = z
  .array(Rule)
  .parse(seedRules.map(({forbids = null, ...rule}) => withNulls({forbids, ...rule})))

/** Without the link that a German medicine owes: it is tried by itself, and others need not think of it. */
export const rules = everyRule.filter(({number}) => number !== 'R04')

function withNulls<T extends {validFrom?: string; validTo?: string; requires?: unknown}>(rule: T) {
  const {validFrom = null, validTo = null, requires = []} = rule
  return {...rule, validFrom, validTo, requires, legalBasis: []}
}

export const product = (changes: Partial<ProductFact> = {}): ProductFact => ({
  key: 'tablet',
  legalStatus: 'medicine-otc-pharmacyOnly',
  role: 'subject',
  dispensingCategory: null,
  dailyDoseMg: 250,
  recall: 'none',
  structuredType: structuredTypeOf(changes.legalStatus ?? 'medicine-otc-pharmacyOnly', null),
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
  recordedWarnings: [],
  ...changes,
})

export const text = (changes: Partial<NoticeText> = {}): NoticeText => ({
  _id: 'disclaimer-medicine-leaflet-DE-de',
  _type: 'disclaimer',
  key: 'medicine-leaflet',
  kind: 'statutory',
  market: 'DE',
  language: 'de',
  heading: 'Arzneimittel',
  text: 'Ein Satz.',
  duty: null,
  mustBeVerbatim: true,
  verification: 'verified',
  legalBasis: [],
  validFrom: '2023-12-27',
  validTo: null,
  version: 1,
  rotationGroup: null,
  rotationOrder: null,
  ...changes,
})

export const medicinePage: Facts = pageFacts({pageType: 'product'}, [product()], 'de-DE', {
  isDemo: false,
})

export const article = (legalStatus: 'medicine-otc-pharmacyOnly' | 'foodSupplement'): Facts => ({
  ...medicinePage,
  pageType: 'article',
  topicClass: 'symptom',
  blocks: ['redFlagBox'],
  products: [product({legalStatus, role: 'teaser'})],
})

export const general = text({key: 'medical-general', kind: 'medical', mustBeVerbatim: false})

export const supplementTexts = (market: NoticeText['market']) =>
  ['supplement-dose', 'supplement-diet', 'supplement-children', 'supplement-laxative'].map((key) =>
    text({key, market}),
  )
