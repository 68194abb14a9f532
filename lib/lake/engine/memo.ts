import {createLru} from './lru.ts'

type Entry = {value: unknown; tagKeys: ReadonlySet<string>; revision: number}

/** Beyond this, comparing revisions is cheaper than asking for every key. */
const MOST_KEYS = 200

/** Remembers what was computed from a view until a change touches one of the keys it rests on. */
export function createMemo() {
  const entries = createLru<Entry>(300)
  const touchedAt = new Map<string, number>()
  let revision = 0

  const isCurrent = (entry: Entry) =>
    entry.revision === revision ||
    (entry.tagKeys.size <= MOST_KEYS &&
      entry.tagKeys.values().every((tagKey) => (touchedAt.get(tagKey) ?? 0) <= entry.revision))

  return {
    get revision() {
      return revision
    },
    touch(tagKeys: Iterable<string>): void {
      revision++
      for (const tagKey of tagKeys) touchedAt.set(tagKey, revision)
    },
    get(name: string): Entry | undefined {
      const entry = entries.get(name)
      if (!entry || isCurrent(entry)) return entry
      entries.delete(name)
      return undefined
    },
    set(name: string, value: unknown, tagKeys: ReadonlySet<string>): void {
      entries.set(name, {value, tagKeys, revision})
    },
  }
}
