import {getPublishedId} from '@sanity/client/csm'
import {languageOf, marketOf} from '#lib/i18n/locales.ts'
import {brokenProblems} from './broken.ts'
import {isLawType} from './judged-types.ts'
import {localesOf} from './locales-of.ts'
import {documentsOf, type JudgedPage} from './pages.ts'
import {isDraft, isInRelease, isNone, laidOver, type Stored, withDocument} from './perspective.ts'
import type {Problem} from './problem.ts'
import type {Origins} from './problems.ts'
import {withRecordedWarnings} from './recorded.ts'
import {siteNow, type SiteMode} from './site-mode.ts'
import {noticesInTheMaking, stateOf} from './state.ts'

/** The verdicts of the pages of one document, as they are in a view. */
export type DocumentVerdicts = {
  pages: readonly JudgedPage[]
  origins: Origins
  /** What the site could not read of the document, or of the law. */
  broken: readonly Problem[]
}

/**
 * Judges the pages a document stands on. Drafts of law bind nobody: beside the drafts of pages the law
 * is the published one, unless the document is law itself. A release is judged with all that is in it.
 *
 * @param document as it stands in the form; null while there is none
 * @param view `published`, `drafts`, or the name of a release
 */
export async function verdictsOf(
  stored: readonly Stored[],
  document: Stored | null,
  view: string,
  mode: SiteMode,
): Promise<DocumentVerdicts> {
  const unpublished = noticesInTheMaking(stored)
  const laid = laidOver(stored, layerOf(view, document))
  const shown = document ? withDocument(laid, document) : laid
  const own = document ? [{...document, _id: getPublishedId(document._id) as string}] : []
  const now = siteNow(mode)
  const ids = new Set(own.map(({_id}) => _id))
  // As its publication would leave it: a draft has had no turn of a warning yet.
  const documents =
    view === 'published' ? shown : withRecordedWarnings(shown, laidOver(stored, isNone), ids, now)
  const {pages, origins, dataset} = await stateOf(
    documents,
    unpublished,
    mode,
    now,
    localesOf(own, documents),
  )
  return {
    pages: pages.filter((page) => own.some((judged) => isOn(page, judged))),
    origins,
    broken: brokenProblems(dataset, ids),
  }
}

function layerOf(view: string, document: Stored | null) {
  if (view === 'published') return isNone
  if (view !== 'drafts') return isInRelease(view)
  const isLaw = document !== null && isLawType(document._type)
  return (other: Stored) => isDraft(other) && (isLaw || !isLawType(other._type))
}

/** Whether a page shows a document, or a law speaks of the page. */
function isOn(page: JudgedPage, document: Stored): boolean {
  const {judged, locale} = page
  switch (document._type) {
    case 'disclaimerRule':
      return judged.rules.some(
        ({number, verdict}) => number === document['number'] && verdict !== 'notApplicable',
      )
    case 'disclaimer':
      return (
        languageOf(locale) === document['language'] &&
        judged.rules.some(
          ({requires, verdict}) =>
            verdict !== 'notApplicable' && requires.some((key) => key === document['key']),
        )
      )
    case 'market':
      return marketOf(locale) === document['code']
    default:
      return documentsOf(page).has(document._id)
  }
}
