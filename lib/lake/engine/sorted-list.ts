import {compareValues} from './compare-values.ts'
import {compareIds} from './posting.ts'
import type {Doc} from './types.ts'

/** What a list is sorted by and who belongs to it; what it says of a document rests on that document alone. */
export type SortedListRule = {
  descending: readonly boolean[]
  /** The values of the documents that belong to the list, in the order given; the others are left out. */
  valuesOf: (docs: Doc[]) => Entry[]
}

export type Entry = {doc: Doc; values: readonly unknown[]}

/**
 * A list of documents in an order, which follows its candidates: only documents that came or went
 * since the last time are looked at again.
 */
export function createSortedList({descending, valuesOf}: SortedListRule) {
  let candidates: readonly Doc[] = []
  let entries: Entry[] = []
  const entryOf = new WeakMap<Doc, Entry>()

  const compare = (a: Entry, b: Entry): number => {
    for (const [i, isDescending] of descending.entries()) {
      const result = compareValues(a.values[i], b.values[i])
      if (result !== 0) return isDescending ? -result : result
    }
    return compareIds(a.doc._id, b.doc._id)
  }

  /** The place of an entry, or the one where it belongs. */
  function placeOf(entry: Entry): number {
    let [low, high] = [0, entries.length]
    while (low < high) {
      const middle = (low + high) >>> 1
      const here = entries[middle]
      if (here && compare(here, entry) < 0) low = middle + 1
      else high = middle
    }
    return low
  }

  /** @param next every candidate, sorted by id; the array is kept and must not change any more */
  return function follow(next: readonly Doc[]): Doc[] {
    const {gone, came} = differences(candidates, next)
    candidates = next
    const added = valuesOf(came)
    for (const entry of added) entryOf.set(entry.doc, entry)
    if (added.length + gone.length > entries.length / 8) {
      const left = new Set(gone)
      entries = entries.filter(({doc}) => !left.has(doc)).concat(added)
      entries.sort(compare)
    } else {
      for (const doc of gone) {
        const entry = entryOf.get(doc)
        if (entry) entries.splice(placeOf(entry), 1)
      }
      for (const entry of added) entries.splice(placeOf(entry), 0, entry)
    }
    return entries.map(({doc}) => doc)
  }
}

/** Which documents of one list sorted by id are not in another, and the other way round. */
function differences(before: readonly Doc[], after: readonly Doc[]) {
  const gone: Doc[] = []
  const came: Doc[] = []
  let i = 0
  for (const doc of after) {
    for (let old = before[i]; old && old !== doc && old._id <= doc._id; old = before[++i]) {
      gone.push(old)
    }
    if (before[i] === doc) i++
    else came.push(doc)
  }
  for (let old = before[i]; old; old = before[++i]) gone.push(old)
  return {gone, came}
}
