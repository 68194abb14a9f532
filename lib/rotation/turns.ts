import {isValidAt, type Validity} from '#lib/disclaimer/calendar.ts'

/** A warning that takes turns with others, as the dataset has it in one market and language. */
export type TurnTaking = Validity & {
  key: string
  rotationGroup: string | null
  rotationOrder: number | null
}

/** One advertisement of a page and the warning that was fixed for it; `turn` counts them from 1. */
export type Turn = {rotationGroup: string; contentHash: string; warningKey: string; turn: number}

/** The keys of each group's warnings in force, in the order in which they take turns. */
export function groupsIn(notices: readonly TurnTaking[], now: Date): Map<string, string[]> {
  const groups = new Map<string, string[]>()
  const inOrder = notices
    .filter((notice) => isValidAt(notice, now))
    .toSorted((a, b) => orderOf(a) - orderOf(b) || (a.key < b.key ? -1 : 1))
  for (const {key, rotationGroup} of inOrder) {
    if (rotationGroup === null) continue
    const keys = groups.get(rotationGroup) ?? []
    groups.set(rotationGroup, keys.includes(key) ? keys : [...keys, key])
  }
  return groups
}

const orderOf = ({rotationOrder}: TurnTaking) => rotationOrder ?? Infinity

/** The turn in which this content became an advertisement, or null when it never did. */
export const turnOf = (group: string, contentHash: string, turns: readonly Turn[]): Turn | null =>
  turns.find((turn) => turn.rotationGroup === group && turn.contentHash === contentHash) ?? null

/** The newest advertisement of a page under one group, or null before the first. */
export const lastTurn = <T extends Turn>(group: string, turns: readonly T[]): T | null =>
  turns
    .filter(({rotationGroup}) => rotationGroup === group)
    .reduce<T | null>((last, turn) => (last && last.turn > turn.turn ? last : turn), null)

/**
 * The warning of the next advertisement: the one after the last in the order of the group, never the
 * last again. Null where the group has no other.
 */
export function nextWarning(keys: readonly string[], last: string | null): string | null {
  const after = last === null ? 0 : keys.indexOf(last) + 1
  const inTurn = [...keys.slice(after), ...keys.slice(0, after)]
  return inTurn.find((key) => key !== last) ?? null
}
