import type {Locale} from '#lib/i18n/locales.ts'
import type {Dataset} from './dataset.ts'
import {datasetOf} from './dataset.ts'
import type {State} from './gate.ts'
import {lawOf, pagesOf} from './pages.ts'
import {isDraft, laidOver, type Stored} from './perspective.ts'
import type {SiteMode} from './site-mode.ts'

/** Judges every page of these locales as it is with these documents, at an instant. */
export function stateOf(
  documents: readonly Stored[],
  unpublished: Dataset['notices'],
  mode: SiteMode,
  now: Date,
  locales: readonly Locale[],
): State {
  const dataset = datasetOf(documents)
  return {
    dataset,
    pages: pagesOf(dataset, lawOf(dataset, mode, now), locales),
    origins: {...dataset, unpublished},
  }
}

/** Notices that somebody is writing: a reason leads to them rather than to a new one. */
export const noticesInTheMaking = (stored: readonly Stored[]): Dataset['notices'] =>
  datasetOf(
    laidOver(stored, isDraft).filter(({_type}) => _type === 'disclaimer' || _type === 'market'),
  ).notices
