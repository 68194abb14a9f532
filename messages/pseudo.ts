import type {PseudoLocale} from '#lib/i18n/locales.ts'

/**
 * Turns English into a test language. `en-XA` has accents, runs about 40 % longer and stands in
 * brackets, so that clipped and untranslated words show; `ar-XB` is written in Arabic letters, so that
 * it shapes and runs from right to left. ICU arguments, their selectors, quoted text and tags stay.
 */
export function pseudoLocalize(text: string, locale: PseudoLocale): string {
  if (text.trim() === '') return text
  const words = outsideOfSyntax(text, LETTERS[locale])
  return locale === 'en-XA' ? `[${words}]` : words
}

/** The same keys with every word in the test language, nested as deeply as `messages` is. */
export function pseudoMessages<M extends object>(messages: M, locale: PseudoLocale): M {
  const entries = Object.entries(messages).map(([key, value]: [string, unknown]) => [
    key,
    typeof value === 'string' ? pseudoLocalize(value, locale) : nested(value, locale),
  ])
  // `fromEntries` forgets the keys; they are the ones that went in.
  return Object.fromEntries(entries) as M
}

const nested = (value: unknown, locale: PseudoLocale) =>
  typeof value === 'object' && value !== null ? pseudoMessages(value, locale) : value

/** What must not change between plain words: a tag, a quoted piece, or an opening brace to look into. */
const SYNTAX = /<\/?[a-z][\w-]*\s*\/?>|'[{}#<|][^']*'|[{]/gi

function outsideOfSyntax(text: string, change: (words: string) => string): string {
  // Its own copy, since the search moves past an argument and the function calls itself inside one.
  const search = new RegExp(SYNTAX)
  let result = ''
  let done = 0
  for (let match = search.exec(text); match; match = search.exec(text)) {
    result += change(text.slice(done, match.index))
    const end = match[0] === '{' ? closingBrace(text, match.index) : match.index + match[0].length
    const syntax = text.slice(match.index, end)
    result += match[0] === '{' ? argument(syntax, change) : syntax
    done = end
    search.lastIndex = end
  }
  return result + change(text.slice(done))
}

const PLURAL_OR_SELECT = /^\{\s*[^,{}]+,\s*(?:plural|select|selectordinal)\s*,/

/** Changes the words inside a plural or a select; every other argument stays as it is. */
function argument(syntax: string, change: (words: string) => string): string {
  const head = PLURAL_OR_SELECT.exec(syntax)?.[0]
  if (head === undefined) return syntax
  let result = head
  let position = head.length
  for (
    let open = syntax.indexOf('{', position);
    open !== -1;
    open = syntax.indexOf('{', position)
  ) {
    const end = closingBrace(syntax, open)
    const branch = outsideOfSyntax(syntax.slice(open + 1, end - 1), change)
    result += `${syntax.slice(position, open)}{${branch}}`
    position = end
  }
  return result + syntax.slice(position)
}

/** The position after the brace that closes the one at `open`. */
function closingBrace(text: string, open: number): number {
  let depth = 0
  for (let position = open; position < text.length; position++) {
    if (text[position] === '{') depth++
    if (text[position] === '}') depth--
    if (depth === 0) return position + 1
  }
  throw new Error(`A brace is never closed in "${text}"`)
}

const letterByLetter = (letters: Record<string, string>) => (words: string) =>
  [...words].map((letter) => letters[letter] ?? letter).join('')

const pairs = (from: string, to: string) => {
  const targets = to.split(' ')
  return Object.fromEntries([...from].map((letter, index) => [letter, targets[index] ?? letter]))
}

const LATIN = 'abcdefghijklmnopqrstuvwxyz'
/** Vowels stand twice: with the brackets that makes English about 40 % longer. */
const ACCENTED = {
  ...pairs(LATIN, 'áá ƀ ç ð éé ƒ ĝ ĥ íí ĵ ķ ļ ɱ ñ óó þ ǫ ŕ š ţ úú ṽ ŵ ẋ ýý ž'),
  ...pairs(LATIN.toUpperCase(), 'ÁÁ Ɓ Ç Ð ÉÉ Ƒ Ĝ Ĥ ÍÍ Ĵ Ķ Ļ Ṁ Ñ ÓÓ Þ Ǫ Ŕ Š Ţ ÚÚ Ṽ Ŵ Ẋ Ý Ž'),
}

const ARABIC_LETTERS = 'ا ب ص د ه ف ق ح ي ج ك ل م ن و پ ة ر س ت ث ڤ ش خ ع ز'
const ARABIC = {
  ...pairs(LATIN, ARABIC_LETTERS),
  ...pairs(LATIN.toUpperCase(), ARABIC_LETTERS),
  ...pairs(',;?', '، ؛ ؟'),
}

const LETTERS: Record<PseudoLocale, (words: string) => string> = {
  'en-XA': letterByLetter(ACCENTED),
  'ar-XB': letterByLetter(ARABIC),
}
