import type {Claim} from '#lib/content/claims.ts'
import type {NoticeText} from '#lib/content/notice-text.ts'
import {dayBefore} from '#lib/disclaimer/calendar.ts'
import {refusalOnLiveSite} from '#lib/disclaimer/requirements.ts'
import type {Law} from '#lib/disclaimer/types.ts'
import {isPseudo, type Locale, marketOf, MARKETS} from '#lib/i18n/locales.ts'

/** The register of all words that law gives, by how far they were verified at their source. */

export type Verification = NoticeText['verification']

/** What the site does with words: shows them, with a mark or without, withholds what needs them, or never shows them. */
export type Use = 'shown' | 'marked' | 'withheld' | 'never'

export type RegisterEntry =
  | {kind: 'notice'; notice: NoticeText; verification: Verification; use: Use}
  | {
      kind: 'claim'
      claim: Claim
      words: Claim['words'][number]
      verification: Verification
      use: Use
    }

/** The states, what nobody has verified first. */
export const VERIFICATIONS = ['unverified', 'secondary', 'verified'] as const

/** In force or to come; the reader's own market first, then as markets and keys are ordered. */
export function registerOf(claims: readonly Claim[], law: Law, locale: Locale): RegisterEntry[] {
  const own = marketOf(locale)
  const rank = (notice: NoticeText) => (notice.market === own ? -1 : MARKETS.indexOf(notice.market))
  const notices = law.texts
    .filter(({kind}) => kind !== 'medical')
    .filter(({market}) => market !== 'XX' || isPseudo(locale))
    .filter(
      ({validTo}) => validTo === null || validTo > dayBefore(law.now.toISOString().slice(0, 10)),
    )
    .toSorted((a, b) => rank(a) - rank(b))
  return [
    ...notices.map((notice) => ({
      kind: 'notice' as const,
      notice,
      verification: notice.verification,
      use: useOf(notice.verification, refusalOnLiveSite(notice) !== null, law),
    })),
    ...claims.flatMap((claim) => claimEntries(claim, law)),
  ]
}

/** One for each language of its words; words that nobody said anything of are not verified. */
const claimEntries = (claim: Claim, law: Law): RegisterEntry[] =>
  claim.words.map((words) => {
    const {state: verification = 'unverified'} =
      claim.verification.find(({language}) => language === words.language) ?? {}
    const use =
      claim.standing === 'refused'
        ? 'never'
        : useOf(verification, verification === 'unverified', law)
    return {kind: 'claim', claim, words, verification, use}
  })

function useOf(
  verification: Verification,
  isRefusedLive: boolean,
  {isDemo}: Pick<Law, 'isDemo'>,
): Use {
  if (isDemo) return verification === 'verified' ? 'shown' : 'marked'
  return isRefusedLive ? 'withheld' : 'shown'
}
