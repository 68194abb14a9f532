import {languageOf, type PageAt, type Site} from '../site.ts'
import type {NoticeText} from './notice-text.ts'
import {holdsAt} from './validity.ts'

/**
 * The text a notice must have on a page on the day, in the page's market and language. Where several
 * hold, one that may be shown goes before one that may not, then the one that began last, then the
 * higher version.
 */
export const rightText = (
  key: string,
  {page}: PageAt,
  {dataset, now, isDemo}: Site,
): NoticeText | null =>
  dataset.texts
    .filter(
      (text) =>
        text.key === key &&
        text.market === page.market &&
        text.language === languageOf(page) &&
        holdsAt(text, now),
    )
    .toSorted(
      (a, b) =>
        Number(flawOf(a, isDemo) !== null) - Number(flawOf(b, isDemo) !== null) ||
        (b.validFrom ?? '').localeCompare(a.validFrom ?? '') ||
        b.version - a.version ||
        (a._id < b._id ? -1 : 1),
    )[0] ?? null

/** Why a text may not be shown outside demo mode, or null. */
export function flawOf(text: NoticeText, isDemo: boolean): string | null {
  if (text.text.trim() === '') return 'a text without words'
  if (isDemo) return null
  if (text.verification === 'unverified') return 'wording that nobody has verified'
  if (text.mustBeVerbatim && text.verification !== 'verified') {
    return `wording that must be verbatim and is ${text.verification}`
  }
  return null
}
