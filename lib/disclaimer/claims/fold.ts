/** A text as words are compared: lower case, without accents, with where each character came from. */
export type Folded = {
  text: string
  /** For each character of `text`, and one past its end, its place in the original (UTF-16). */
  origin: readonly number[]
}

const ACCENTS = /\p{Mn}/gu
/**
 * Words that only their accent tells from quite another: Polish `lęk` (fear, `lek` is medicine), Italian
 * `né` (nor, `ne` is of it). Theirs stays; a letter without accents stands for it until the rest is folded.
 */
const TOLD_APART: readonly [word: RegExp, stand: string, letter: string][] = [
  [/(?<=l)(?:ę|e(?=\u0328))(?=\u0328?k)/giu, 'ɛ', 'ę'],
  [/(?<=(?<!\p{L})n)(?:é|e(?=\u0301))(?!\u0301?\p{L})/giu, 'ɘ', 'é'],
]
// Letters that are no base letter with an accent, so that Unicode does not take them apart.
const LETTERS: Record<string, string> = {
  ...{ß: 'ss', ł: 'l', œ: 'oe', æ: 'ae', '’': "'", ʼ: "'"},
  ...Object.fromEntries(TOLD_APART.map(([, stand, letter]) => [stand, letter])),
}
/** Nearly all of a text is ASCII, folded in one go; of the rest Unicode is asked, character by character. */
const PIECE = /[\0-\x7f]+|[^\0-\x7f]/gu
const INVISIBLE = /[\u00AD\u200B-\u200D\u2060\uFEFF]/

/** Folds case, accents and typographic variants, so that no spelling of a word escapes the lexicon. */
export function fold(original: string): Folded {
  let text = ''
  const origin: number[] = []
  const marked = TOLD_APART.reduce((words, [word, stand]) => words.replace(word, stand), original)
  for (const {0: piece, index} of marked.matchAll(PIECE)) {
    if (piece < '\u0080') {
      text += piece.toLowerCase().replace(/\s/g, ' ')
      for (let unit = 0; unit < piece.length; unit++) origin.push(index + unit)
    } else {
      const folded = foldCharacter(piece)
      text += folded
      for (let unit = 0; unit < folded.length; unit++) origin.push(index)
    }
  }
  return {text, origin: [...origin, original.length]}
}

function foldCharacter(character: string): string {
  if (INVISIBLE.test(character)) return ''
  const lower = character.normalize('NFKD').toLowerCase().replace(ACCENTS, '')
  return [...lower].map((letter) => LETTERS[letter] ?? (/\s/.test(letter) ? ' ' : letter)).join('')
}
