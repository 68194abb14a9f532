import {languageOf, type PageAt, type Site} from '../site.ts'
import type {NoticeText} from './notice-text.ts'
import {recallsOf} from './recalls.ts'
import {holdsAt} from './validity.ts'

/**
 * The text a notice must have on a page on the day, in its market and language. Of two that hold, one
 * that may be shown goes before one that may not, the later law before the earlier. A recall of what the
 * page is about has words of its own.
 */
export const rightText = (
  key: string,
  {page}: PageAt,
  {dataset, now, isDemo}: Site,
): NoticeText | null =>
  [
    ...dataset.texts,
    ...(page.subject === null ? [] : recallsOf(dataset, page.subject, page.market)),
  ]
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
        b.version - a.version,
    )[0] ?? null

/** Why wording may not stand outside a demonstration, as rules call it; null where it may. */
export function refusalOf(
  {verification, mustBeVerbatim}: NoticeText,
  isDemo: boolean,
): 'unverified' | 'notVerbatim' | null {
  if (isDemo) return null
  if (verification === 'unverified') return 'unverified'
  return mustBeVerbatim && verification !== 'verified' ? 'notVerbatim' : null
}

const REFUSALS = {
  unverified: 'wording that nobody has verified',
  notVerbatim: 'wording that must be verbatim and was not read at its source',
}

/** Why a text may not be shown, in words; null when it may. */
export function flawOf(text: NoticeText, isDemo: boolean): string | null {
  if (text.text.trim() === '') return 'a text without words'
  const refusal = refusalOf(text, isDemo)
  return refusal && REFUSALS[refusal]
}
