/** A text query: every term has to be met. A term is words in a row, each tested by itself. */
export type TextQuery = {terms: Term[]}

export type Term = {isNegated: boolean; isPhrase: boolean; words: string[]; tests: WordTest[]}

type WordTest = (word: string) => boolean

/** The words of a text or document in lower case: in order, and each once. */
export type Words = {sequence: readonly string[]; distinct: readonly string[]}

// The same tokens as groq-js's `match`, so that both find the same words.
const WORDS = /([^!@#$%^&*(),\\/?";:{}|[\]+<>\s-])+/g
const WORDS_WITH_WILDCARD = /([^!@#$%^&(),\\/?";:{}|[\]+<>\s-])+/g
const EDGE_DOTS = /(\b\.+|\.+\b)/g
const TERMS = /-?"[^"]*"?|[^\s"]+/g

/** Reads `word prefix* "two words" -without -"not this"`. */
export function parseTextQuery(text: string): TextQuery {
  const terms = (text.match(TERMS) ?? []).map((term) => {
    const isNegated = term.startsWith('-')
    const rest = isNegated ? term.slice(1) : term
    const isPhrase = rest.startsWith('"')
    const words = wordsOf(rest, isPhrase ? WORDS : WORDS_WITH_WILDCARD)
    return {isNegated, isPhrase, words, tests: words.map(wordTest)}
  })
  return {terms: terms.filter(({words}) => words.length > 0)}
}

export function readWords(text: string): Words {
  const sequence = wordsOf(text, WORDS)
  return {sequence, distinct: [...new Set(sequence)]}
}

const wordsOf = (text: string, pattern: RegExp): string[] =>
  text.toLowerCase().replace(EDGE_DOTS, '').match(pattern) ?? []

/** Whether a text meets every term; a query without terms meets nothing. */
export const meets = (words: Words, {terms}: TextQuery): boolean =>
  terms.length > 0 && terms.every((term) => term.isNegated !== holds(words, term))

function holds({sequence, distinct}: Words, {isPhrase, words, tests}: Term): boolean {
  if (!isPhrase) return tests.every((test) => distinct.some(test))
  return sequence.some((_, start) => words.every((word, i) => sequence[start + i] === word))
}

function wordTest(word: string): WordTest {
  if (!word.includes('*')) return (candidate) => candidate === word
  const parts = word.split('*')
  const [prefix = ''] = parts
  if (parts.length === 2 && parts[1] === '') return (candidate) => candidate.startsWith(prefix)
  const pattern = new RegExp(`^${parts.map((part) => RegExp.escape(part)).join('.*')}$`)
  return (candidate) => pattern.test(candidate)
}
