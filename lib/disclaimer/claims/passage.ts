import type {Hit} from './hits.ts'

/** Folded text, with what is asked of it again and again. */
export type Passage = {
  text: string
  /** For each character what it is, see `LETTER` and the others. */
  kinds: Uint8Array
  /** Where a word, or a part of a word with hyphens, can begin. */
  starts: readonly number[]
  /** The two characters at each of these, see `headAt`. */
  heads: readonly number[]
}

export const OTHER = 0
export const LETTER = 1
export const DIGIT = 2
export const HYPHEN = 3
export const SPACE = 4

/** Whether a character of this kind is part of a word. */
export const isOfWord = (kind: number | undefined) => kind === LETTER || kind === DIGIT

export function passageOf(text: string): Passage {
  const kinds = new Uint8Array(text.length)
  const starts: number[] = []
  let at = 0
  for (const character of text) {
    const kind = kindOf(character)
    kinds.fill(kind, at, at + character.length)
    const canBegin = isOfWord(kind) || kind === HYPHEN
    if (canBegin && !isOfWord(kinds[at - 1])) starts.push(at)
    at += character.length
  }
  return {text, kinds, starts, heads: starts.map((start) => headAt(text, start))}
}

const FIRST = 0x1_00_00

/** Two characters as one number: cheaper to look up than a string, and every finder looks it up. */
export const headAt = (text: string, at: number): number =>
  text.charCodeAt(at) * FIRST + (text.charCodeAt(at + 1) || 0)

/** The first of them alone, as a number too. */
export const firstOf = (head: number): number => Math.floor(head / FIRST)

const kindOf = (character: string): number => {
  const code = character.charCodeAt(0)
  return code < 128 ? (ASCII[code] ?? OTHER) : judged(character)
}

function judged(character: string): number {
  if (/\p{L}/u.test(character)) return LETTER
  if (/\p{N}/u.test(character)) return DIGIT
  if (/\s/.test(character)) return SPACE
  return character === '-' ? HYPHEN : OTHER
}

const ASCII = Uint8Array.from({length: 128}, (_, code) => judged(String.fromCharCode(code)))

/** The passage with every hit blanked, so that what stands there is found by nothing else. */
export function without(passage: Passage, hits: readonly Hit[]): Passage {
  if (hits.length === 0) return passage
  return passageOf(
    hits.reduce(
      (rest, {start, end}) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end),
      passage.text,
    ),
  )
}
