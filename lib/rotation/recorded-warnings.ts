import {contentHash} from '#lib/approvals/content-hash.ts'
import {groupsIn, lastTurn, nextWarning, type Turn, turnOf, type TurnTaking} from './turns.ts'

/** A page's words as they are, published or not, and the advertisements it has been. */
export type Advertised = {
  document: Readonly<Record<string, unknown>>
  turns: readonly Turn[]
  isPublished: boolean
}

/**
 * The keys of the warnings that are fixed for these words, one for each group of the market and
 * language. Words that are not published yet have the warning that publishing them now would fix;
 * published words of which no use is recorded have none.
 */
export function recordedWarnings(
  {document, turns, isPublished}: Advertised,
  notices: readonly TurnTaking[],
  now: Date,
): string[] {
  const groups = groupsIn(notices, now)
  if (groups.size === 0 && turns.length === 0) return []
  const hash = contentHash(document)
  const recorded = turns.filter((turn) => turn.contentHash === hash)
  if (isPublished) return recorded.map(({warningKey}) => warningKey)
  return [...groups].flatMap(([group, keys]) => {
    const last = lastTurn(group, turns)?.warningKey ?? null
    return turnOf(group, hash, recorded)?.warningKey ?? nextWarning(keys, last) ?? []
  })
}
