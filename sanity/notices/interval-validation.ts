import type {ValidationContext} from 'sanity'
import {type IntervalProblem, problemsOf} from '#lib/disclaimer/intervals.ts'
import {API_VERSION} from '../schema/api-version.ts'
import {inWords} from './interval-words.ts'
import {intervalOf, noticeNameOf, otherTexts, surroundingsOf} from './texts-of-notice.ts'

/** The field that mends a problem: the first day of what is later, the last of what is earlier. */
type Field = 'validFrom' | 'validTo'

/** Whether the days of a text fit those of the others of its notice: true, or what to mend here. */
export async function fitsOtherTexts(
  field: Field,
  {document, getClient}: ValidationContext,
): Promise<true | string> {
  const name = noticeNameOf(document)
  if (!document || !name) return true
  const own = intervalOf(document)
  const client = getClient({apiVersion: API_VERSION})
  const others = await otherTexts(client, name, document._id, surroundingsOf(document._id))
  const problems = problemsOf([own, ...others]).filter((problem) =>
    isMendedIn(field, problem, own.id),
  )
  return problems.length === 0 || problems.map((problem) => inWords(problem, own.id)).join(' ')
}

function isMendedIn(field: Field, problem: IntervalProblem, own: string): boolean {
  // A missing first day, and a last one before it, are found by the fields themselves.
  if ('text' in problem) return false
  return field === 'validFrom' ? problem.later.id === own : problem.earlier.id === own
}

/** A text that ends with none after it: right for a law that ends, and easily forgotten otherwise. */
export async function endsForGood(
  validTo: unknown,
  {document, getClient}: ValidationContext,
): Promise<true | string> {
  const name = noticeNameOf(document)
  if (typeof validTo !== 'string' || !document || !name) return true
  const client = getClient({apiVersion: API_VERSION})
  const others = await otherTexts(client, name, document._id, surroundingsOf(document._id))
  const isFollowed = others.some(({validFrom}) => validFrom !== null && validFrom > validTo)
  return (
    isFollowed ||
    `After ${validTo} there is no text: the pages that need it are withheld. Right when the law ends; otherwise make a new version from the day after.`
  )
}
