import {isOfWord, HYPHEN, LETTER, type Passage, SPACE} from './passage.ts'
import type {Spelling, Word} from './pattern.ts'

/** As many words may stand where an entry leaves room. */
const ROOM = 4

/** What ends a clause, and with it the room between two words. */
const CLAUSE_END = /[,;:.!?]/

/** Where an entry that begins at a place ends, one past its last character; -1 where it does not stand there. */
export function endOfEntry(passage: Passage, at: number, words: readonly Word[], next = 0): number {
  const word = words[next]
  if (!word) return at
  for (const spelling of word.spellings) {
    const end = endOfSpelling(passage, at, spelling, (rest) =>
      endOfRest(passage, rest, words, next + 1),
    )
    if (end >= 0) return end
  }
  return -1
}

/** The end of the words that follow one that ends at a place. */
function endOfRest(passage: Passage, at: number, words: readonly Word[], next: number): number {
  const word = words[next]
  if (!word) return at
  let place = at
  for (let passed = 0; passed <= (word.isNear ? ROOM : 0); passed++) {
    const start = afterSpace(passage, place)
    if (start === place) return -1
    const end = endOfEntry(passage, start, words, next)
    if (end >= 0) return end
    place = afterWord(passage, start)
    if (place === start || CLAUSE_END.test(passage.text.slice(start, place))) return -1
  }
  return -1
}

/** The end of what begins with a spelling, where `rest` finds what has to follow. */
function endOfSpelling(
  passage: Passage,
  at: number,
  {letters, isInside, isWhole}: Spelling,
  rest: (end: number) => number,
): number {
  // Of several places inside a compound the last is taken.
  for (let start = isInside ? endInside(passage, at) : at; start >= at; start--) {
    if (!passage.text.startsWith(letters, start)) continue
    const end = start + letters.length
    const whole = wordEnd(passage, end)
    if (isWhole && whole !== end) continue
    const found = rest(whole)
    if (found >= 0) return found
  }
  return -1
}

/** As far as the letters of an entry may begin inside the word at a place. */
export function endInside({kinds}: Passage, at: number): number {
  let end = at
  while (kinds[end] === LETTER || kinds[end] === HYPHEN) end++
  return end
}

function wordEnd({kinds}: Passage, at: number): number {
  let end = at
  while (isOfWord(kinds[end])) end++
  return end
}

function afterSpace({kinds}: Passage, at: number): number {
  let end = at
  while (kinds[end] === SPACE) end++
  return end
}

/** One past all that stands up to the next space. */
function afterWord({text, kinds}: Passage, at: number): number {
  let end = at
  while (end < text.length && kinds[end] !== SPACE) end++
  return end
}
