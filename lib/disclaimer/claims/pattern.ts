/**
 * One entry of a lexicon, over folded text. A word stands for all words that begin with it; `krampf=`
 * for itself alone; `*krampf` also for compounds that contain it. Words follow each other, `~` leaves
 * room for up to four others between them, `a|b` means either.
 */
export type Entry = string

/** Entries as a lexicon lists them, with commas between. */
export const list = (entries: string): Entry[] =>
  entries.split(',').map((entry) => entry.trim().replaceAll(/\s+/g, ' '))

/** Up to four words, none of which ends a clause. */
const GAP = String.raw`(?:\s+[^\s,;:.!?]+){0,4}?\s+`

/** Compiles entries to one expression that finds any of them, the longest first. */
export function compile(entries: readonly Entry[]): RegExp {
  if (entries.length === 0) return /(?!)/gu
  const sources = entries.toSorted((a, b) => b.length - a.length).map(sourceOf)
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${sources.join('|')})(?![\\p{L}\\p{N}])`, 'gu')
}

function sourceOf(entry: Entry): string {
  const words = entry.split(' ')
  return words.reduce((source, word, i) => {
    if (word === '~') return source
    if (i === 0) return wordSource(word)
    return source + (words[i - 1] === '~' ? GAP : String.raw`\s+`) + wordSource(word)
  }, '')
}

function wordSource(word: string): string {
  const alternatives = word.split('|').map((alternative) => {
    const isWhole = alternative.endsWith('=')
    const isInside = alternative.startsWith('*')
    const letters = RegExp.escape(alternative.replace(/^\*/, '').replace(/=$/, ''))
    return `${isInside ? String.raw`[\p{L}-]*` : ''}${letters}${isWhole ? '' : String.raw`[\p{L}\p{N}]*`}`
  })
  return alternatives.length === 1 ? String(alternatives[0]) : `(?:${alternatives.join('|')})`
}
