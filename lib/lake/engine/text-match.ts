import {vocabulary, type Words} from './document-text.ts'
import {levelsOf, PREFIX, WHOLE, INSIDE} from './text-levels.ts'
import type {QueryWord, Term, TextQuery} from './text-terms.ts'
import {GAP, type WordNumbers} from './text-vocabulary.ts'

/** Whether a text meets every term; a query without terms meets nothing. */
export function meets({distinct, sequence}: Words, query: TextQuery): boolean {
  const terms = compiled(query)
  return (
    terms.length > 0 &&
    terms.every((term) => {
      const isHeld = term.words.length === 1 ? has(distinct, term) : best(sequence, term) > 0
      return term.isNegated !== isHeld
    })
  )
}

/**
 * 0 for a text that does not meet a query; else one and how well it does, up to 2: whole words
 * before beginnings of words before parts of words, and then by how often.
 */
export function gradeIfMet({sequence}: Words, query: TextQuery): number {
  const terms = compiled(query)
  let [sum, wanted] = [0, 0]
  for (const term of terms) {
    const found = best(sequence, term)
    if (term.isNegated === found > 0) return 0
    if (term.isNegated) continue
    sum += found / (WHOLE.exact + 1)
    wanted++
  }
  if (terms.length === 0) return 0
  return 1 + sum / Math.max(1, wanted)
}

type CompiledTerm = {isNegated: boolean; words: {levels: Uint8Array; least: number}[]}
type Compiled = {query: TextQuery; generation: number; known: number; terms: CompiledTerm[]}

let last: Compiled | undefined

/** The terms with the levels of all words known now. One query is asked of many documents in a row. */
function compiled(query: TextQuery): CompiledTerm[] {
  const {generation, words} = vocabulary
  if (last?.query === query && last.generation === generation && last.known === words.length) {
    return last.terms
  }
  const terms = query.terms.map((term) => ({
    isNegated: term.isNegated,
    words: term.words.map((word, i) => ({
      levels: levelsOf(word),
      // Words in a row are whole, but for the last, which may still be typed.
      least: i < term.words.length - 1 ? WHOLE.plain : leastLevel(term, word),
    })),
  }))
  last = {query, generation, known: words.length, terms}
  return terms
}

/** A phrase means its words, and so does what must be absent; other words may stand inside longer ones. */
function leastLevel({isPhrase, isNegated}: Term, {isPrefix, pattern}: QueryWord): number {
  if (!isPhrase && !isNegated) return INSIDE.plain
  return isPrefix || pattern ? PREFIX.plain : WHOLE.plain
}

function has(distinct: WordNumbers, {words: [word]}: CompiledTerm): boolean {
  if (!word) return false
  const {levels, least} = word
  // Every document is looked at with every key: an iterator would take ten times as long.
  for (let i = 0; i < distinct.length; i++) {
    if ((levels[distinct[i] ?? GAP] ?? 0) >= least) return true
  }
  return false
}

/** The level of the best place of a term in a text, and less than one for how many are as good. */
function best(sequence: WordNumbers, {words}: CompiledTerm): number {
  const [first] = words
  let [level, count] = [0, 0]
  for (let start = 0; start + words.length <= sequence.length; start++) {
    let found = first?.levels[sequence[start] ?? GAP] ?? 0
    if (found === 0 || found < level) continue
    if (words.length > 1 || found < (first?.least ?? 0)) found = lowestAt(sequence, start, words)
    if (found > level) [level, count] = [found, 1]
    else if (found > 0 && found === level) count++
  }
  return level && level + count / (count + 1.2)
}

/** The lowest level of words in a row, 0 where one is missing. */
function lowestAt(sequence: WordNumbers, start: number, words: CompiledTerm['words']): number {
  let lowest: number = WHOLE.exact
  for (let i = 0; i < words.length; i++) {
    const word = words[i]
    const found = word?.levels[sequence[start + i] ?? GAP] ?? 0
    if (!word || found < word.least) return 0
    if (found < lowest) lowest = found
  }
  return lowest
}
