import {vocabulary, type Words} from './document-text.ts'
import {createLru} from './lru.ts'
import type {QueryWord, Term, TextQuery} from './text-terms.ts'
import {GAP, type KnownWord} from './text-vocabulary.ts'
import {isUnspaced} from './text-words.ts'

/** How well a word meets a word of the query; 0 is not at all. Accents as typed come first. */
const INSIDE = {plain: 1, exact: 2}
const PREFIX = {plain: 3, exact: 4}
const WHOLE = {plain: 5, exact: 6}

/** Compounds are found by a part of this many letters: shorter ones stand in almost every word. */
const LETTERS_INSIDE = 4

/** Whether a text meets every term; a query without terms meets nothing. */
export const meets = (words: Words, {terms}: TextQuery): boolean =>
  terms.length > 0 && terms.every((term) => term.isNegated !== holds(words, term))

/**
 * How well a text that meets a query does so, from 0 to 1: whole words before beginnings of words
 * before parts of words, then by how often.
 */
export function grade({sequence}: Words, {terms}: TextQuery): number {
  const wanted = terms.filter(({isNegated}) => !isNegated)
  const grades = wanted.map((term) => {
    const {level, count} = best(sequence, term)
    return (level + count / (count + 1.2)) / (WHOLE.exact + 1)
  })
  return grades.reduce((sum, value) => sum + value, 0) / Math.max(1, grades.length)
}

function holds({sequence, distinct}: Words, term: Term): boolean {
  const [first, second] = term.words
  if (second || !first) return best(sequence, term).level > 0
  const levels = levelsOf(first)
  const least = leastLevel(term, first)
  return distinct.some((number) => (levels[number] ?? 0) >= least)
}

/** The best place of a term in a text, and how many are as good. */
function best(sequence: Words['sequence'], term: Term): {level: number; count: number} {
  const last = term.words.length - 1
  const tests = term.words.map((word, i) => ({
    levels: levelsOf(word),
    least: i < last ? WHOLE.plain : leastLevel(term, word),
  }))
  let [level, count] = [0, 0]
  for (let start = 0; start + last < sequence.length; start++) {
    const found = levelAt(start)
    if (found > level) [level, count] = [found, 1]
    else if (found > 0 && found === level) count++
  }
  return {level, count}

  function levelAt(start: number): number {
    let lowest = WHOLE.exact
    for (const [i, {levels, least}] of tests.entries()) {
      const found = levels[sequence[start + i] ?? GAP] ?? 0
      if (found < least) return 0
      lowest = Math.min(lowest, found)
    }
    return lowest
  }
}

/** A phrase means its words, and so does what must be absent; other words may stand inside longer ones. */
function leastLevel({isPhrase, isNegated}: Term, {isPrefix, pattern}: QueryWord): number {
  if (!isPhrase && !isNegated) return INSIDE.plain
  return isPrefix || pattern ? PREFIX.plain : WHOLE.plain
}

type Levels = {generation: number; known: number; levels: Uint8Array}

// A query is asked again with every key and by several readers; each entry has a byte for each word.
const remembered = createLru<Levels>(40)

/** The level of every word of the vocabulary, by its number. */
function levelsOf(wanted: QueryWord): Uint8Array {
  const {words, generation} = vocabulary
  const found = remembered.get(wanted.name)
  if (found?.generation === generation && found.known === words.length) return found.levels
  const isUsable = found?.generation === generation
  const levels = new Uint8Array(words.length)
  if (isUsable) levels.set(found.levels)
  const from = isUsable ? found.known : GAP + 1
  for (let number = from; number < words.length; number++) {
    const word = words[number]
    if (word) levels[number] = levelOf(word, wanted)
  }
  remembered.set(wanted.name, {generation, known: words.length, levels})
  return levels
}

function levelOf({word, forms}: KnownWord, wanted: QueryWord): number {
  if (wanted.pattern) return levelOfPattern(word, forms, wanted.pattern)
  const isFormed = forms.some((form) => wanted.forms.some((other) => form.includes(other)))
  if (!isFormed) return 0
  if (word === wanted.word) return WHOLE.exact
  if (forms.some((form) => wanted.forms.includes(form))) return WHOLE.plain
  if (wanted.isPrefix) {
    if (word.startsWith(wanted.word)) return PREFIX.exact
    if (forms.some((form) => wanted.forms.some((other) => form.startsWith(other))))
      return PREFIX.plain
  }
  const letters = isUnspaced(wanted.word) ? 1 : LETTERS_INSIDE
  if (wanted.word.length < letters) return 0
  return word.includes(wanted.word) ? INSIDE.exact : INSIDE.plain
}

function levelOfPattern(word: string, forms: readonly string[], pattern: RegExp): number {
  if (pattern.test(word)) return PREFIX.exact
  return forms.some((form) => pattern.test(form)) ? PREFIX.plain : 0
}
