import {checkClaims} from '#lib/disclaimer/claims/check-claims.ts'
import {fold} from '#lib/disclaimer/claims/fold.ts'
import {hitsOf} from '#lib/disclaimer/claims/hits.ts'
import {vocabularyOf} from '#lib/disclaimer/claims/vocabulary.ts'
import {type Locale, languageOf, marketOf} from '#lib/i18n/locales.ts'
import {type Finding, placeIn} from '../finding.ts'
import type {Passage} from '../passages.ts'

/**
 * What the text asserts, measured by what may be said beside a food supplement, the strictest there
 * is: an article speaks of a substance that is sold as one somewhere. Where the article promotes, or
 * promises before it has explained, that blocks; elsewhere people judge. The name of a disease is no
 * assertion, and decides what the article may lead to.
 */
export function checkArticleClaims(
  passages: readonly Passage[],
  locale: Locale,
  {promotes}: {promotes: boolean},
): Finding[] {
  const language = languageOf(locale)
  const context = {language, market: marketOf(locale), legalStatus: 'foodSupplement'} as const
  const diseases = vocabularyOf(language)?.diseases ?? /(?!)/gu
  return passages.flatMap((passage) =>
    checkClaims(passage.text, context).map(
      ({rule, start, end, term, reason, severity}): Finding => {
        const place = placeIn(passage, start, end)
        if (hitsOf(diseases, fold(term).text).length > 0) return {...DISEASE_WORD, place}
        const isPromise = passage.field !== 'body'
        return {
          check: 'assertedEfficacy',
          rule: isPromise ? `R36, ${rule}` : rule,
          severity: severity === 'block' && (promotes || isPromise) ? 'block' : 'warn',
          reason: isPromise ? `${PROMISE} ${reason}` : reason,
          place,
        }
      },
    ),
  )
}

const PROMISE = 'Stands where the answer stands, before any evidence.'

const DISEASE_WORD = {
  check: 'diseaseWord',
  rule: 'R21',
  severity: 'warn',
  reason:
    'Names a disease or symptom: the article’s topic is one of these, and it must not lead to a food supplement.',
} as const
