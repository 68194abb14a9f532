/**
 * The words of a text: runs of letters, and numbers. Everything else parts words, so `l’eau` is two
 * words, and so is `125mg`. In lower case and composed, with their accents.
 */
export function wordsOf(text: string): string[] {
  if (ASCII.test(text)) return text.toLowerCase().match(ASCII_WORDS) ?? []
  const words = text.toLowerCase().normalize('NFC').replace(INVISIBLE, '').match(WORDS) ?? []
  return words.some((word) => UNSPACED.test(word)) ? words.flatMap(segmented) : words
}

const ASCII = /^[\0-\x7f]*$/
const ASCII_WORDS = /[a-z]+|\d+(?:[.,]\d+)?/g
const WORDS = /\p{L}[\p{L}\p{M}]*|\p{N}+(?:[.,]\p{N}+)?/gu
/** Soft hyphens, joiners and marks of direction stand inside words. */
const INVISIBLE = /\p{Cf}|\u0640/gu
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u

/** Whether the script of a word puts no spaces between words, so that few letters say much. */
export const isUnspaced = (word: string) => UNSPACED.test(word)

let segmenter: Intl.Segmenter | undefined

function segmented(word: string): string[] {
  if (!UNSPACED.test(word)) return [word]
  segmenter ??= new Intl.Segmenter(undefined, {granularity: 'word'})
  return Array.from(segmenter.segment(word), ({segment}) => segment)
}

/** What Unicode does not take apart. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
}
const UMLAUTS: Readonly<Record<string, string>> = {ä: 'ae', ö: 'oe', ü: 'ue'}

/**
 * The ways to write a word without accents: `krämpfe` is `krampfe` and `kraempfe`. Two words are
 * the same but for accents when they have a form in common.
 */
export function formsOf(word: string): string[] {
  if (ASCII.test(word)) return [word.replace(',', '.')]
  const plain = folded(word)
  const german = folded(word.replace(/[äöü]/g, (letter) => UMLAUTS[letter] ?? letter))
  return plain === german ? [plain] : [plain, german]
}

const folded = (word: string) =>
  word
    .replace(/[ßæœøłđðþı]/g, (letter) => LETTERS[letter] ?? letter)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(',', '.')
