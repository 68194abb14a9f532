import type {Reason} from '#lib/disclaimer/types.ts'
import {languageOf, marketOf} from '#lib/i18n/locales.ts'
import type {Dataset} from './dataset.ts'
import {claimsBehind} from './claims.ts'
import type {JudgedPage} from './pages.ts'
import {placesOf} from './places.ts'
import type {Place, Problem} from './problem.ts'

/** What a verdict needs to be led back to documents: the dataset it was given, and notices in the making. */
export type Origins = Pick<Dataset, 'rules' | 'notices'> & {
  /** Notices that exist as drafts or in releases only. */
  unpublished: Dataset['notices']
}

/** Why a page is withheld, and what it is warned of, each led back to where it is mended. */
export const problemsOf = (page: JudgedPage, origins: Origins): Problem[] => [
  ...page.judged.reasons.flatMap((reason) => problemsBehind(reason, 'block', page, origins)),
  ...page.judged.warnings.flatMap((reason) => problemsBehind(reason, 'warn', page, origins)),
]

/** A reason that rests on words is a problem for each of the terms; mending one is a step. */
function problemsBehind(
  reason: Reason,
  severity: Problem['severity'],
  page: JudgedPage,
  origins: Origins,
): Problem[] {
  const {rules, words} = reason
  const base = {severity, rules, words, excerpt: null}
  const key = [...rules, reason.notice, reason.product, marketOf(page.locale)].join('|')
  // A notice that takes turns rests on what is recorded for the words; any other on its own text.
  if (reason.notice !== null && reason.facts.length === 0) {
    const {notice} = reason
    const id = `${key}|${languageOf(page.locale)}`
    return [{...base, id, places: [noticePlace(notice, page, origins)]}]
  }
  const others = placesOf(reason, page)
  const claims = claimsBehind(reason, page, origins.rules)
  if (claims.length === 0) return [{...base, id: key, places: others}]
  return claims.map(({id, excerpt, place, why}) => ({
    ...base,
    id: `${key}|${id}`,
    words: `${words} ${why}`,
    excerpt,
    // Where words are at fault no other fact of the product is: they change, or the link to it goes.
    places: [
      place,
      ...others.filter((other) => other.kind === 'field' && other.type === 'article'),
    ],
  }))
}

function noticePlace(key: string, {locale}: JudgedPage, {notices, unpublished}: Origins): Place {
  const [market, language] = [marketOf(locale), languageOf(locale)]
  const found = [...notices, ...unpublished].find(
    (text) => text.key === key && text.market === market && text.language === language,
  )
  if (!found) return {kind: 'missing', key, market, language}
  const field = (name: string, label: string): Place => ({
    kind: 'field',
    documentId: found._id,
    type: found._type,
    path: [name],
    label,
  })
  if (!notices.includes(found)) return field('text', 'Open the draft of the notice')
  if (found.text.trim() === '') return field('text', 'Write the text of the notice')
  const isValid = found.validTo === null
  if (found.verification === 'verified') {
    return isValid
      ? field('validFrom', 'See from when the notice holds')
      : field('validTo', 'See until when the notice holds')
  }
  return field('verification', 'See how the notice was verified')
}
