import type {Locale} from '#lib/i18n/locales.ts'
import type {Dataset} from './dataset.ts'
import {datasetOf} from './dataset.ts'
import type {State} from './gate.ts'
import {type JudgedPage, lawOf, pagesIn} from './pages.ts'
import {isDraft, laidOver, type Stored} from './perspective.ts'
import type {SiteMode} from './site-mode.ts'

/** Judges every page of these locales as it is with these documents, at an instant. */
export async function stateOf(
  documents: readonly Stored[],
  unpublished: Dataset['notices'],
  mode: SiteMode,
  now: Date,
  locales: readonly Locale[],
): Promise<State> {
  const dataset = datasetOf(documents)
  const law = lawOf(dataset, mode, now)
  const pages: JudgedPage[] = []
  for (const locale of locales) {
    // Words take their time: between two locales the form has its turn, or typing would stall.
    await othersTurn()
    pages.push(...pagesIn(locale, dataset, law))
  }
  return {dataset, pages, origins: {...dataset, unpublished}}
}

const othersTurn = () => new Promise<void>((resolve) => setTimeout(resolve))

/** Notices that somebody is writing: a reason leads to them rather than to a new one. */
export const noticesInTheMaking = (stored: readonly Stored[]): Dataset['notices'] =>
  datasetOf(
    laidOver(stored, isDraft).filter(({_type}) => _type === 'disclaimer' || _type === 'market'),
  ).notices
