import {checkClaims} from '#lib/disclaimer/claims/check-claims.ts'
import type {ClaimContext, Finding} from '#lib/disclaimer/claims/types.ts'
import {languageOf, type Locale, marketOf} from '#lib/i18n/locales.ts'
import type {Step, Words} from './words.ts'

/** What a document's words may not say, and where: the document, the field, its words and the place in them. */
export type PlacedFinding = Finding & {documentId: string; path: readonly Step[]; text: string}

/** What the words of one document make a check find, in the order of its fields. */
export const findingsIn = (
  documentId: string,
  words: readonly Words[],
  context: ClaimContext,
): PlacedFinding[] =>
  words.flatMap(({path, text}) =>
    remembered(text, context).map((finding) => ({...finding, documentId, path, text})),
  )

/**
 * What the words around products would claim: what may not be said of one, they may not say either.
 *
 * @param language of the words, where they are not those of the locale
 */
export const findingsAround = (
  documentId: string,
  words: readonly Words[],
  locale: Locale,
  language = languageOf(locale),
): PlacedFinding[] =>
  (['foodSupplement', 'medicine-gsl'] as const).flatMap((legalStatus) =>
    findingsIn(documentId, words, {
      language,
      market: marketOf(locale),
      legalStatus,
    }),
  )

export const kindsOf = (findings: readonly Finding[]): string[] => [
  ...new Set(findings.map(({kind}) => kind)),
]

const known = new Map<string, readonly Finding[]>()
const ENOUGH = 20_000

/**
 * The same words are judged for every page that leads to them, at each rendering. The check depends on
 * nothing else, so what it found is kept; the oldest is forgotten.
 */
function remembered(text: string, context: ClaimContext): readonly Finding[] {
  const {language, market, legalStatus, mgPerDay} = context
  const key = [language, market, legalStatus, mgPerDay, text].join('\n')
  const found = known.get(key) ?? checkClaims(text, context)
  known.delete(key)
  known.set(key, found)
  if (known.size > ENOUGH) {
    for (const oldest of known.keys()) {
      known.delete(oldest)
      break
    }
  }
  return found
}
