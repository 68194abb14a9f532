import {checkClaims} from '#lib/disclaimer/claims/check-claims.ts'
import {type Locale, languageOf, marketOf} from '#lib/i18n/locales.ts'
import {type Finding, placeIn} from '../finding.ts'
import type {Passage} from '../passages.ts'

/** Beside these an article may stand, so its words are measured by both, as its page will be. */
const STATUSES = ['foodSupplement', 'medicine-gsl'] as const

/**
 * What the text asserts, measured by what may be said around a food supplement or a medicine: an
 * article speaks of a substance that is sold as one somewhere. Where the article promotes, or promises
 * before it has explained, that blocks; elsewhere people judge. The name of a disease is no
 * assertion, and decides what the article may lead to.
 */
export function checkArticleClaims(
  passages: readonly Passage[],
  locale: Locale,
  {promotes}: {promotes: boolean},
): Finding[] {
  const edition = {language: languageOf(locale), market: marketOf(locale)}
  const found = passages.flatMap((passage) =>
    STATUSES.flatMap((legalStatus) => checkClaims(passage.text, {...edition, legalStatus})).map(
      (claim) => ({...claim, passage}),
    ),
  )
  const diseases = found.filter(({kind}) => kind === 'disease')
  return [
    ...(diseases.length > 0 ? [RED_FLAGS] : []),
    ...found.map(({kind, rule, start, end, reason, severity, passage}): Finding => {
      const place = placeIn(passage, start, end)
      if (kind === 'disease') return {...DISEASE_WORD, place}
      const isPromise = passage.field !== 'body'
      const isGrave = kind === 'formerSentence' || promotes || isPromise
      return {
        check: kind === 'formerSentence' ? 'formerSentence' : 'assertedEfficacy',
        rule: isPromise ? `R36, ${rule}` : rule,
        severity: severity === 'block' && isGrave ? 'block' : 'warn',
        reason: isPromise ? `${PROMISE} ${reason}` : reason,
        place,
      }
    }),
  ]
}

const PROMISE = 'Stands where the answer stands, before any evidence.'

const RED_FLAGS: Finding = {
  check: 'missingRedFlags',
  rule: 'R02',
  severity: 'block',
  reason:
    'Names a disease or symptom, and has no box that says when to see a doctor: a page has no such box, an editor writes it.',
  place: null,
}

const DISEASE_WORD = {
  check: 'diseaseWord',
  rule: 'R21',
  severity: 'warn',
  reason:
    'Names a disease or symptom: the article’s topic is one of these, and it must not lead to a food supplement.',
} as const
