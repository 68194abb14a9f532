import type {ClaimStanding} from '#lib/disclaimer/types.ts'
import type {Language} from '#lib/i18n/locales.ts'
import type {Claim} from './product-page.ts'

/** A reference from words to a claim; null where the claim is not there. */
type Referred = {_key: string; claim: Claim | null}

/** How the claims stand that words of a language refer to, of a product that gives so much magnesium a day. */
export const standingOfClaims = (
  claims: readonly Referred[],
  language: Language,
  mgPerDay: number | null,
): ClaimStanding[] => [
  ...new Set(claims.map(({claim}) => standingOfClaim(claim, language, mgPerDay))),
]

function standingOfClaim(
  claim: Claim | null,
  language: Language,
  mgPerDay: number | null,
): ClaimStanding {
  if (!claim || wordsOfClaim(claim, language) === null) return 'withoutWords'
  if (claim.standing === 'refused') return 'refused'
  if ((mgPerDay ?? 0) < claim.minMgPerDay) return 'belowDose'
  const state = claim.verification.find((checked) => checked.language === language)?.state
  return state === 'verified' || state === 'secondary' ? 'authorised' : 'unverified'
}

export const wordsOfClaim = ({words}: Claim, language: Language): string | null =>
  words.find((word) => word.language === language)?.value ?? null
