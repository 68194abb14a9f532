/**
 * One entry of a lexicon, over folded text. A word stands for all words that begin with it; `krampf=`
 * for itself alone; `*krampf` also for compounds that contain it. Words follow each other, `~` leaves
 * room for up to four others between them, `a|b` means either, `*` any one word.
 */
export type Entry = string

/** Entries as a lexicon lists them, with commas between. */
export const list = (entries: string): Entry[] =>
  entries.split(',').map((entry) => entry.trim().replaceAll(/\s+/g, ' '))

/** The longest first: where several begin at one place, the most exact one is found. */
export const longestFirst = (entries: readonly Entry[]): Entry[] =>
  entries.toSorted((a, b) => b.length - a.length)

/** One spelling of a word. */
export type Spelling = {
  letters: string
  /** It may stand inside a longer word. */
  isInside: boolean
  /** Nothing may follow its letters. */
  isWhole: boolean
}

/** One word of an entry, by its spellings; `isNear` leaves room for others before it. */
export type Word = {spellings: readonly Spelling[]; isNear: boolean}

/** The words of an entry, in order. */
export function wordsOf(entry: Entry): Word[] {
  const words = entry.split(' ')
  return words.flatMap((word, i) =>
    word === '~'
      ? []
      : [{spellings: word.split('|').map(spellingOf), isNear: words[i - 1] === '~'}],
  )
}

const spellingOf = (written: string): Spelling => ({
  letters: written.replace(/^\*/, '').replace(/=$/, ''),
  isInside: written.startsWith('*'),
  isWhole: written.endsWith('='),
})
