/** A text as words are compared: lower case, without accents, with where each character came from. */
export type Folded = {
  text: string
  /** For each character of `text`, and one past its end, its place in the original (UTF-16). */
  origin: readonly number[]
}

// Letters that are no base letter with an accent, so that Unicode does not take them apart.
const LETTERS: Record<string, string> = {ß: 'ss', ł: 'l', œ: 'oe', æ: 'ae', '’': "'", ʼ: "'"}
const ACCENTS = /\p{Mn}/gu
const INVISIBLE = /[\u00AD\u200B-\u200D\u2060\uFEFF]/

/** Folds case, accents and typographic variants, so that no spelling of a word escapes the lexicon. */
export function fold(original: string): Folded {
  let text = ''
  const origin: number[] = []
  let place = 0
  for (const character of original) {
    for (const folded of INVISIBLE.test(character) ? '' : foldCharacter(character)) {
      text += folded
      for (let unit = 0; unit < folded.length; unit++) origin.push(place)
    }
    place += character.length
  }
  return {text, origin: [...origin, place]}
}

function foldCharacter(character: string): string {
  const lower = character.normalize('NFKD').toLowerCase().replace(ACCENTS, '')
  return [...lower].map((letter) => LETTERS[letter] ?? (/\s/.test(letter) ? ' ' : letter)).join('')
}
