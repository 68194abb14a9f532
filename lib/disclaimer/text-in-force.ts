import type {NoticeText} from '#lib/content/notice-text.ts'
import {isValidAt} from './calendar.ts'

/**
 * The text of a notice that is in force, and the others that are so on the same day although there
 * should be one. The later law goes before the earlier: the text whose validity began last, then the
 * higher version. One that a rule would not take stands back, so that a text that is added never
 * withholds a page that was shown.
 */
export function textInForce(
  key: string,
  own: readonly NoticeText[],
  now: Date,
  isFlawed: (text: NoticeText) => boolean,
): {text: NoticeText | null; others: readonly NoticeText[]} {
  const [text = null, ...others] = own
    .filter((candidate) => candidate.key === key && isValidAt(candidate, now))
    .toSorted((a, b) => Number(isFlawed(a)) - Number(isFlawed(b)) || newerFirst(a, b))
  return {text, others}
}

const newerFirst = (a: NoticeText, b: NoticeText) =>
  compare(b.validFrom, a.validFrom) || b.version - a.version || compare(a._id, b._id)

function compare(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
