import {getPublishedId} from '@sanity/client/csm'
import {changesBetween, instantsOf, type PageChange} from './changes.ts'
import {type Judgement, judgePublication} from './gate.ts'
import {isLawType} from './judged-types.ts'
import {localesOf} from './locales-of.ts'
import {isInRelease, isNone, laidOver, type Stored, withDocument} from './perspective.ts'
import {withRecordedWarnings} from './recorded.ts'
import {siteNow, type SiteMode} from './site-mode.ts'
import {noticesInTheMaking, stateOf} from './state.ts'

/** What changes on pages from an instant on; null is at once. */
export type ChangesFrom = {from: Date | null; changes: readonly PageChange[]}

/** What a publication does: whether it is refused, and for law the pages it touches. */
export type Outlook = Judgement & {touched: readonly ChangesFrom[]}

/** What would be public after this document alone is published, against what is public now. */
export const outlookOf = (stored: readonly Stored[], document: Stored, mode: SiteMode) =>
  outlookOfAll(stored, [document], mode)

/** The same of documents that are published together. */
export function outlookOfAll(
  stored: readonly Stored[],
  documents: readonly Stored[],
  mode: SiteMode,
): Promise<Outlook> {
  const published = laidOver(stored, isNone)
  const after = documents.reduce(withDocument, published)
  return compare(stored, published, after, documents, mode, siteNow(mode))
}

/**
 * What would be public after a release, against what is public now.
 *
 * @param at when it is to run; what is in force by then decides
 */
export function outlookOfRelease(
  stored: readonly Stored[],
  release: string,
  mode: SiteMode,
  at: Date | null,
): Promise<Outlook> {
  const published = laidOver(stored, isNone)
  const isReleased = isInRelease(release)
  const versions = stored.filter(isReleased)
  const now = siteNow(mode)
  const then = at && at > now ? at : now
  return compare(stored, published, laidOver(stored, isReleased), versions, mode, then)
}

async function compare(
  stored: readonly Stored[],
  before: readonly Stored[],
  published: readonly Stored[],
  changed: readonly Stored[],
  mode: SiteMode,
  now: Date,
): Promise<Outlook> {
  const unpublished = noticesInTheMaking(stored)
  const ids: ReadonlySet<string> = new Set(changed.map(({_id}) => getPublishedId(_id)))
  const replaced = before.filter(({_id}) => ids.has(_id))
  const after = withRecordedWarnings(published, before, ids, now)
  const locales = localesOf([...changed, ...replaced], [...before, ...after])
  const statesAt = async (at: Date) =>
    [
      await stateOf(before, unpublished, mode, at, locales),
      await stateOf(after, unpublished, mode, at, locales),
    ] as const
  const [old, next] = await statesAt(now)
  const judgement = judgePublication(old, next, ids)
  const law = changed.filter(({_type}) => isLawType(_type))
  if (law.length === 0) return {...judgement, touched: []}
  const instants = instantsOf([...law, ...replaced], now)
  const touched: ChangesFrom[] = []
  for (const instant of instants) {
    const isNow = instant === now
    const [then, thereafter] = isNow ? [old, next] : await statesAt(instant)
    const changes = changesBetween(then.pages, thereafter.pages)
    touched.push({from: isNow ? null : instant, changes})
  }
  return {...judgement, touched: eachOnce(touched)}
}

/** What has changed already is not told again for a later instant. */
function eachOnce(touched: readonly ChangesFrom[]): ChangesFrom[] {
  const told = new Set<string>()
  const isNew = ({page, words}: PageChange) => {
    const spelled = JSON.stringify([page.id, words])
    return told.size < told.add(spelled).size
  }
  return touched.flatMap(({from, changes}) => {
    const fresh = changes.filter(isNew)
    return fresh.length > 0 ? [{from, changes: fresh}] : []
  })
}

/** Law that withholds pages is confirmed, not refused; only what the site could not read is. */
export function refusalsOfLaw({refusals}: Judgement): Judgement['refusals'] {
  return refusals.filter(({problem}) => problem.id.startsWith('broken|'))
}
