import {formsOf, wordsOf} from './text-words.ts'

/** A word that some document has, with its forms without accents. */
export type KnownWord = {word: string; forms: readonly string[]}

/** A text as the numbers of its words, in order; `GAP` stands where one field ends. */
export type WordNumbers = Uint32Array

export const GAP = 0

/** Beyond this, words that were typed and are gone fill the memory: all are numbered anew. */
const MOST_WORDS = 1_000_000

/**
 * Every distinct word gets a number, so that a query looks at each word once and at documents only
 * as numbers. `generation` changes when the numbers are given anew.
 */
export function createVocabulary(most = MOST_WORDS) {
  let generation = 0
  let words: KnownWord[] = []
  let numbers = new Map<string, number>()
  startAnew()

  function startAnew() {
    generation += 1
    words = [{word: '', forms: []}]
    numbers = new Map()
  }

  function numberOf(word: string): number {
    const known = numbers.get(word)
    if (known !== undefined) return known
    // A word cut out of a text would keep the whole text in memory.
    const own = Array.from(word).join('')
    const number = words.push({word: own, forms: formsOf(own)}) - 1
    numbers.set(own, number)
    return number
  }

  return {
    get generation() {
      return generation
    },
    /** By number; the first is the gap and no word. */
    get words(): readonly KnownWord[] {
      return words
    },
    /** Reads fields, with a gap after each. */
    read(fields: readonly string[]): WordNumbers {
      if (words.length > most) startAnew()
      return Uint32Array.from(fields.flatMap((text) => [...wordsOf(text).map(numberOf), GAP]))
    },
  }
}
