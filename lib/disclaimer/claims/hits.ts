/** Where an expression is found in folded text; `end` is one past the last character. */
export type Hit = {start: number; end: number}

export const hitsOf = (expression: RegExp, text: string): Hit[] =>
  Array.from(text.matchAll(expression), ({index, 0: found}) => ({
    start: index,
    end: index + found.length,
  }))

/** The text with every hit blanked, so that what stands there is found by nothing else. */
export const without = (text: string, hits: readonly Hit[]): string =>
  hits.reduce(
    (rest, {start, end}) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end),
    text,
  )

const SENTENCE = /[^.!?\n]*(?:\.(?=\d)[^.!?\n]*)*[.!?\n]*/gu
const CLAUSE_END = /[,;:–—()]/

/** The sentences of a text, in order; a point inside a number ends none. */
export const sentencesOf = (text: string): Hit[] =>
  hitsOf(SENTENCE, text).filter(({start, end}) => text.slice(start, end).trim() !== '')

/** Whether two places are in one clause: no comma, colon or dash is between them. */
export function isSameClause(text: string, a: Hit, b: Hit): boolean {
  const [first, second] = a.start <= b.start ? [a, b] : [b, a]
  return !CLAUSE_END.test(text.slice(first.end, Math.max(first.end, second.start)))
}

/** How many words stand between two places. */
export function wordsBetween(text: string, a: Hit, b: Hit): number {
  const [first, second] = a.start <= b.start ? [a, b] : [b, a]
  const between = text.slice(first.end, Math.max(first.end, second.start)).trim()
  return between === '' ? 0 : between.split(/\s+/).length
}
