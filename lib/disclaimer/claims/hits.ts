/** Where an expression is found in folded text; `end` is one past the last character. */
export type Hit = {start: number; end: number}

export const hitsOf = (expression: RegExp, text: string): Hit[] =>
  Array.from(text.matchAll(expression), ({index, 0: found}) => ({
    start: index,
    end: index + found.length,
  }))

const SENTENCE = /[^.!?\n]*(?:\.(?=\d)[^.!?\n]*)*[.!?\n]*/gu
const CLAUSE_END = /[,;:–—()]/

/** The sentences of a text, in order; a point inside a number ends none. */
export const sentencesOf = (text: string): Hit[] =>
  hitsOf(SENTENCE, text).filter(({start, end}) => text.slice(start, end).trim() !== '')

/** For each sentence the hits in it, counted from its beginning. Both run from left to right. */
export function inEach(sentences: readonly Hit[], hits: readonly Hit[]): Hit[][] {
  let next = 0
  return sentences.map(({start, end}) => {
    const own: Hit[] = []
    for (let hit = hits[next]; hit && hit.start < end; hit = hits[++next])
      own.push({start: hit.start - start, end: hit.end - start})
    return own
  })
}

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
