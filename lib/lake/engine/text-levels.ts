import {vocabulary} from './document-text.ts'
import {createLru} from './lru.ts'
import type {QueryWord} from './text-terms.ts'
import type {KnownWord} from './text-vocabulary.ts'
import {isUnspaced} from './text-words.ts'

/**
 * How well a word meets a word of a query; 0 is not at all. Words whole, their beginnings, parts of
 * them; each as typed before with other accents.
 */
export const INSIDE = {plain: 1, exact: 2} as const
export const PREFIX = {plain: 3, exact: 4} as const
export const WHOLE = {plain: 5, exact: 6} as const

/** Compounds are found by a part of this many letters: shorter ones stand in almost every word. */
const LETTERS_INSIDE = 4

type Levels = {generation: number; known: number; levels: Uint8Array}

// Each entry has a byte for each word that any document has.
const remembered = createLru<Levels>(40)

/** The level of every word of the vocabulary, by its number; longer than the vocabulary. */
export function levelsOf(wanted: QueryWord): Uint8Array {
  const {words, generation} = vocabulary
  const found = remembered.get(wanted.name)
  const isCurrent = found?.generation === generation
  const entry = isCurrent ? found : {generation, known: 1, levels: new Uint8Array(0)}
  if (entry.levels.length < words.length) {
    const longer = new Uint8Array(words.length * 2)
    longer.set(entry.levels)
    entry.levels = longer
  }
  for (; entry.known < words.length; entry.known++) {
    const word = words[entry.known]
    if (word) entry.levels[entry.known] = levelOf(word, wanted)
  }
  if (!isCurrent) remembered.set(wanted.name, entry)
  return entry.levels
}

function levelOf({word, forms}: KnownWord, wanted: QueryWord): number {
  if (wanted.pattern) return levelOfPattern(word, forms, wanted.pattern)
  const {forms: sought, isPrefix} = wanted
  if (!somePair(forms, sought, (form, part) => form.includes(part))) return 0
  if (word === wanted.word) return WHOLE.exact
  if (somePair(forms, sought, (form, part) => form === part)) return WHOLE.plain
  if (isPrefix && somePair(forms, sought, (form, part) => form.startsWith(part))) {
    return word.startsWith(wanted.word) ? PREFIX.exact : PREFIX.plain
  }
  if (wanted.word.length < (isUnspaced(wanted.word) ? 1 : LETTERS_INSIDE)) return 0
  return word.includes(wanted.word) ? INSIDE.exact : INSIDE.plain
}

type Forms = readonly string[]

const somePair = (a: Forms, b: Forms, test: (a: string, b: string) => boolean) =>
  a.some((one) => b.some((other) => test(one, other)))

function levelOfPattern(word: string, forms: Forms, pattern: RegExp): number {
  if (pattern.test(word)) return PREFIX.exact
  return forms.some((form) => pattern.test(form)) ? PREFIX.plain : 0
}
