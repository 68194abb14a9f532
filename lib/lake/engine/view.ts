import {fieldKeysOf, idKeysOf} from './document-keys.ts'
import {contains, emptyPosting, put, remove, share, sortedPosting, type Posting} from './posting.ts'
import {createLru} from './lru.ts'
import {createMemo} from './memo.ts'
import type {FollowCandidates} from './sorted-slot.ts'
import {EVERYTHING, tagKeyOf} from './tag-keys.ts'
import type {Doc} from './types.ts'

/** The documents one perspective shows, with their posting lists; kept current change by change. */
export type View = ReturnType<typeof createView>

/** Documents that meet every group, where a group is met by any of its keys. */
export type Selection = {docs: Doc[]; driver: readonly string[]}

/** Each holds every document of a filter once more, by reference. */
const MOST_SORTED_LISTS = 20

export function createView(initial: Iterable<Doc>) {
  const all = sortedPosting(initial)
  const byId = new Map<string, Doc>()
  const postings = new Map<string, Posting>()
  for (const doc of all.docs) {
    byId.set(doc._id, doc)
    for (const name of keysOf(doc, fieldKeysOf)) posting(name).docs.push(doc)
  }
  const memo = createMemo()
  const sortedLists = createLru<FollowCandidates>(MOST_SORTED_LISTS)

  function posting(name: string): Posting {
    const found = postings.get(name)
    if (found) return found
    const created = emptyPosting()
    postings.set(name, created)
    return created
  }

  function drop(name: string, doc: Doc): void {
    const list = posting(name)
    remove(list, doc._id)
    if (list.docs.length === 0) postings.delete(name)
  }

  function lookup(name: string): Posting | undefined {
    if (!name.startsWith('id:')) return postings.get(name)
    const doc = byId.get(name.slice('id:'.length))
    return doc && {docs: [doc], isShared: true}
  }

  const holds = (group: readonly string[], id: string) =>
    group.some((name) => {
      const found = lookup(name)
      return found !== undefined && contains(found, id)
    })

  const size = (group: readonly string[]) =>
    group.reduce((sum, name) => sum + (lookup(name)?.docs.length ?? 0), 0)

  return {
    memo,
    /** Lists in an order, by the name of what they answer; they may be behind. */
    sortedLists,
    /** Whether one of the lists holds the document with this id. */
    holds,
    get size() {
      return all.docs.length
    },
    get: (id: string): Doc | undefined => byId.get(id),
    /** Whether `object` is one of the documents, not something that looks like it. */
    isStored: (object: object): boolean =>
      '_id' in object && typeof object._id === 'string' && byId.get(object._id) === object,
    /** Every document, sorted by `_id`. */
    all: () => share(all),
    list: (name: string): Doc[] => {
      const found = lookup(name)
      return found ? share(found) : []
    },

    /** Picks the smallest group, the driver, and leaves out what the others do not hold. */
    select(groups: ReadonlyArray<readonly string[]>): Selection {
      const [driver, ...others] = groups.toSorted((a, b) => size(a) - size(b))
      if (!driver) return {docs: share(all), driver: []}
      const lists = driver.flatMap((name) => lookup(name) ?? [])
      const [only, more] = lists
      const docs = only && !more ? share(only) : union(lists)
      const isInOthers = ({_id}: Doc) => others.every((group) => holds(group, _id))
      return {docs: others.length === 0 ? docs : docs.filter(isInOthers), driver}
    },

    /** Replaces one document by another with the same id; null stands for none. */
    change(before: Doc | null, after: Doc | null, fieldKeys: FieldKeys = fieldKeysOf): void {
      const oldKeys = before ? keysOf(before, fieldKeys) : []
      const newKeys = after ? keysOf(after, fieldKeys) : []
      if (before)
        for (const name of new Set(oldKeys).difference(new Set(newKeys))) drop(name, before)
      if (before && !after) {
        byId.delete(before._id)
        remove(all, before._id)
      }
      if (after) {
        byId.set(after._id, after)
        put(all, after)
        for (const name of newKeys) put(posting(name), after)
      }
      memo.touch([EVERYTHING, ...oldKeys.map(tagKeyOf), ...newKeys.map(tagKeyOf)])
    },
  }
}

/** The field keys of a document; handed in where they are known already. */
export type FieldKeys = (doc: Doc) => string[]

const keysOf = (doc: Doc, fieldKeys: FieldKeys) => [...idKeysOf(doc._id), ...fieldKeys(doc)]

const union = (lists: Posting[]): Doc[] =>
  sortedPosting(new Set(lists.flatMap(({docs}) => docs))).docs
