import type {Hit} from './hits.ts'
import {endInside, endOfEntry} from './match-entry.ts'
import {firstOf, headAt, type Passage} from './passage.ts'
import {type Entry, longestFirst, type Word, wordsOf} from './pattern.ts'

/** Where any of its entries stands in a passage, from left to right, none inside another. */
export type Finder = (passage: Passage) => Hit[]

/** A finder for entries in any order. */
export const finderOf = (entries: readonly Entry[]): Finder => finderInOrder(longestFirst(entries))

/** An entry and its place in the order. */
type Candidate = {words: readonly Word[]; rank: number}

/**
 * A finder that prefers the entries that stand first. Most words of a text begin no entry: two letters
 * tell, so that only the few entries that begin with them are tried, and at the beginnings of words only.
 * No expressions are compiled: one of all entries takes longer to compile than to read a book with.
 */
export function finderInOrder(entries: readonly Entry[]): Finder {
  const all = entries.map((entry, rank) => ({words: wordsOf(entry), rank}))
  const begins = byHead(all, ({isInside}) => !isInside)
  const inside = byHead(all, ({isInside}) => isInside)
  return (passage) => {
    const compounds = compoundsIn(passage, inside)
    const hits: Hit[] = []
    let end = 0
    for (let i = 0; i < passage.starts.length; i++) {
      const start = passage.starts[i] ?? 0
      if (start < end) continue
      const head = passage.heads[i] ?? 0
      const pair = begins.get(head)
      const single = begins.get(firstOf(head))
      const inner = compounds(start)
      if (!pair && !single && inner.length === 0) continue
      const found = endOfFirst(passage, start, [...(pair ?? NONE), ...(single ?? NONE), ...inner])
      if (found < 0) continue
      end = found
      hits.push({start, end})
    }
    return hits
  }
}

const NONE: readonly Candidate[] = []

/** The end of the first in order that stands there. */
function endOfFirst(passage: Passage, start: number, candidates: readonly Candidate[]): number {
  const inOrder =
    candidates.length < 2 ? candidates : candidates.toSorted((a, b) => a.rank - b.rank)
  for (const {words} of inOrder) {
    const end = endOfEntry(passage, start, words)
    if (end >= 0) return end
  }
  return -1
}

/** For the beginning of a word, asked from left to right, the entries whose letters are further on in it. */
function compoundsIn(passage: Passage, inside: Heads): (start: number) => readonly Candidate[] {
  if (inside.size === 0) return () => NONE
  const places: {at: number; candidates: readonly Candidate[]}[] = []
  for (let at = 0; at < passage.text.length; at++) {
    const candidates = inside.get(headAt(passage.text, at))
    if (candidates) places.push({at, candidates})
  }
  let next = 0
  return (start) => {
    while ((places[next]?.at ?? start) < start) next++
    if (next === places.length) return NONE
    const end = endInside(passage, start)
    const candidates: Candidate[] = []
    for (let i = next; (places[i]?.at ?? Infinity) <= end; i++)
      candidates.push(...(places[i]?.candidates ?? NONE))
    return candidates
  }
}

/** Entries by the first two letters of their first word, or its only one, in order. */
type Heads = ReadonlyMap<number, readonly Candidate[]>

function byHead(
  candidates: readonly Candidate[],
  belongs: (spelling: {isInside: boolean}) => boolean,
): Heads {
  const heads = new Map<number, Candidate[]>()
  for (const candidate of candidates) {
    for (const spelling of candidate.words[0]?.spellings.filter(belongs) ?? []) {
      const head = headOf(spelling.letters)
      const known = heads.get(head)
      if (!known) heads.set(head, [candidate])
      else if (known.at(-1) !== candidate) known.push(candidate)
    }
  }
  return heads
}

/** A single letter stands for itself. */
const headOf = (letters: string) =>
  letters.length === 1 ? letters.charCodeAt(0) : headAt(letters, 0)
