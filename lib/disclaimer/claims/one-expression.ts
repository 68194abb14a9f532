import {type Entry, longestFirst, type Spelling, wordsOf} from './pattern.ts'

/**
 * The plain way to find entries: one expression of all of them, over the whole text. Finders find the
 * same without compiling it, which takes long; this is for what is made once, and to hold them against.
 */
export const oneExpression = (entries: readonly Entry[]): RegExp =>
  new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${longestFirst(entries).map(sourceOf).join('|')})(?![\\p{L}\\p{N}])`,
    'gu',
  )

/** Up to four words, none of which ends a clause. */
const GAP = String.raw`(?:\s+[^\s,;:.!?]+){0,4}?\s+`

const sourceOf = (entry: Entry) =>
  wordsOf(entry).reduce((source, {spellings, isNear}) => {
    const word = `(?:${spellings.map(sourceOfSpelling).join('|')})`
    return source === '' ? word : source + (isNear ? GAP : String.raw`\s+`) + word
  }, '')

const sourceOfSpelling = ({letters, isInside, isWhole}: Spelling) =>
  `${isInside ? String.raw`[\p{L}-]*` : ''}${RegExp.escape(letters)}${isWhole ? '' : String.raw`[\p{L}\p{N}]*`}`
