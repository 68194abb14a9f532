/**
 * Where the lake means to answer otherwise than groq-js (docs/lake.md). Each names how a query is
 * written for groq-js to get the answer the GROQ specification asks for. What the lake refuses and
 * groq-js does not, random queries do not hold: see groq-check.test.ts.
 */
const MENDED: readonly {fault: string; query: RegExp; forGroqJs: string}[] = [
  {
    fault: 'a path is in no path',
    query: /\bpath\((\w+)\) in path\(/g,
    forGroqJs: '$1 in path(',
  },
  {
    fault: 'array::unique keeps every null',
    query: /count\(array::unique\(([^()]+)\)\)/g,
    forGroqJs: '(count(array::unique(array::compact($1))) + select(null in $1 => 1, 0))',
  },
]

/** The same question in words that groq-js answers as the specification says. */
export const forGroqJs = (query: string) =>
  MENDED.reduce((text, fault) => text.replaceAll(fault.query, fault.forGroqJs), query)
