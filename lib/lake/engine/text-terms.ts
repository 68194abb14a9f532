import {createLru} from './lru.ts'
import {formsOf, wordsOf} from './text-words.ts'

/** A text query: every term has to be met. A term is words in a row. */
export type TextQuery = {terms: Term[]}

export type Term = {isNegated: boolean; isPhrase: boolean; words: QueryWord[]}

/** `name` tells one word from another. `pattern` is given where a star stands elsewhere than last. */
export type QueryWord = {
  name: string
  word: string
  forms: readonly string[]
  isPrefix: boolean
  pattern?: RegExp
}

const TERMS = /-?"[^"]*"?|[^\s"]+/g
const PIECES = /[^*]+|\*/g

const remembered = createLru<TextQuery>(100)

/** Reads `word prefix* "two words" -without -"not this"`. */
export function parseTextQuery(text: string): TextQuery {
  const known = remembered.get(text)
  if (known) return known
  const query = {terms: termsOf(text)}
  remembered.set(text, query)
  return query
}

function termsOf(text: string): Term[] {
  const terms = (text.match(TERMS) ?? []).map((term) => {
    const isNegated = term.startsWith('-')
    const rest = isNegated ? term.slice(1) : term
    const isPhrase = rest.startsWith('"')
    const words = isPhrase ? wordsOf(rest).map((word) => queryWord(word)) : starredWords(rest)
    return {isNegated, isPhrase, words}
  })
  return terms.filter(({words}) => words.length > 0)
}

/** The words that must be there, as a query that asks neither for an order nor for absent ones. */
export const wordsAlone = ({terms}: TextQuery): string =>
  terms
    .filter(({isNegated}) => !isNegated)
    .flatMap(({words}) => words.map(({name}) => name))
    .join(' ')

function queryWord(word: string, isPrefix = false): QueryWord {
  return {name: isPrefix ? `${word}*` : word, word, forms: formsOf(word), isPrefix}
}

/** The words of a term in which stars may stand for any letters. */
function starredWords(term: string): QueryWord[] {
  const pieces = (term.match(PIECES) ?? []).flatMap((piece) =>
    piece === '*' ? [piece] : wordsOf(piece),
  )
  const hasInner = pieces.slice(0, -1).includes('*')
  if (!hasInner) {
    const words = pieces.filter((piece) => piece !== '*')
    if (words.length === 0) return pieces.length > 0 ? [queryWord('', true)] : []
    return words.map((word, i) => queryWord(word, i === words.length - 1 && pieces.includes('*')))
  }
  const pattern = pieces.map((piece) => (piece === '*' ? '.*' : RegExp.escape(piece))).join('')
  return [{...queryWord(pieces.join('')), pattern: new RegExp(`^${pattern}$`, 'u')}]
}
