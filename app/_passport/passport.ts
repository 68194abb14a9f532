import {AT_BLOCK, PLACES} from '#lib/disclaimer/facts.ts'
import type {PageType} from '#app/_components/page-frame/page-frame.tsx'
import type {Account} from '#app/_pages/resolution.ts'
import {isValidAt} from '#lib/disclaimer/calendar.ts'
import type {Facts, Law, Place, Reason, RequiredNotice, RuleOutcome} from '#lib/disclaimer/types.ts'
import {canonical, hashOf, wordsHash} from '#lib/hash/canonical.ts'
import {defaultLocale, type Language, languageOf, type Market, marketOf} from '#lib/i18n/locales.ts'
import type {Located} from './resolve-path.ts'

/**
 * What was decided of a page: which rules were evaluated, with what outcome, on which facts and words.
 * It confirms nothing beyond that. A fixed interface: see docs/interfaces.md.
 */
export type Passport = {
  path: string
  status: 'shown' | 'withheld' | 'notFound'
  reasons: readonly Reason[]
  /** Where a page that has moved is now. */
  movedTo: string | null
  market: Market | null
  language: Language | null
  pageType: PageType
  pageKey: string
  facts: Facts | null
  rules: readonly (Omit<RuleOutcome, 'number'> & {id: string})[]
  disclaimers: readonly {
    key: string
    version: number
    textHash: string
    verification: 'verified' | 'secondary' | 'unverified'
  }[]
  /** Of every rule in force, of all markets, in order of their numbers. */
  ruleSetHash: string
  /** Of facts and words; null where the page shows none of the dataset. */
  contentHash: string | null
  evaluatedAt: string
  nextChangeAt: string | null
  isDemo: boolean
}

export const rulesInForce = ({rules, now}: Law) => rules.filter((rule) => isValidAt(rule, now))

/** The passport of a page that the dataset decides on. */
export function passportOf(
  path: string,
  {locale, pageType}: Extract<Located, {kind: 'page'}>,
  {pageKey, judged, law, content}: Account,
): Passport {
  const {facts} = judged
  return {
    ...blank(path, law),
    status: judged.status,
    reasons: judged.reasons,
    market: marketOf(locale),
    language: languageOf(locale),
    pageType,
    pageKey,
    facts,
    rules: judged.rules.map(({number, ...outcome}) => ({id: number, ...outcome})),
    disclaimers: inOrder(judged.notices).map(({key, version, text, verification}) => ({
      key,
      version,
      textHash: wordsHash(text),
      verification,
    })),
    contentHash: hashOf(canonical({facts, content})),
    nextChangeAt: judged.nextChangeAt,
  }
}

/** As they stand on the page; those in the text stand after those before it. */
export const inOrder = (notices: readonly RequiredNotice[]) =>
  ORDER.flatMap((at) => notices.filter(({place}) => place === at))

const ORDER: readonly Place[] = PLACES.flatMap((at) =>
  at === 'beforeContent' ? [at, AT_BLOCK] : [at],
)

/** The passport of a page on which no rule asks anything. */
export const undecidedPassport = (
  path: string,
  {locale, pageType, pageKey}: Extract<Located, {kind: 'undecided'}>,
  law: Law,
): Passport => ({
  ...blank(path, law),
  status: 'shown',
  market: locale && marketOf(locale),
  language: languageOf(locale ?? defaultLocale),
  pageType,
  pageKey,
})

/** The passport of an address without a page. */
export const missingPassport = (
  path: string,
  located: Extract<Located, {kind: 'unknown' | 'moved'}>,
  law: Law,
): Passport => ({
  ...blank(path, law),
  reasons: [reason(located.kind === 'moved' ? `Moved to "${located.path}"` : 'No page is here')],
  movedTo: located.kind === 'moved' ? located.path : null,
  market: located.locale && marketOf(located.locale),
  language: located.locale && languageOf(located.locale),
})

const blank = (path: string, law: Law): Passport => ({
  path,
  status: 'notFound',
  reasons: [],
  movedTo: null,
  market: null,
  language: null,
  pageType: 'notfound',
  pageKey: 'notfound',
  facts: null,
  rules: [],
  disclaimers: [],
  ruleSetHash: hashOf(canonical(rulesInForce(law))),
  contentHash: null,
  evaluatedAt: law.now.toISOString(),
  nextChangeAt: null,
  isDemo: law.isDemo,
})

export const reason = (words: string): Reason => ({
  rules: [],
  words,
  facts: [],
  product: null,
  notice: null,
})
