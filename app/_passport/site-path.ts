/**
 * The path of a page of this site, as a program asks for its passport.
 *
 * Returned in words and not thrown: what is wrong is the caller's to read.
 */
export type Asked<Value> =
  | {isUnderstood: true; value: Value}
  | {isUnderstood: false; message: string}

const LONGEST = 500
/** What answers machines, and no reader. */
const MACHINES = /^\/(?:api|lake|studio|fhir|01|_next)(?:\/|$)|^\/(?:sitemap\.xml|robots\.txt)$/
/** No path of ours holds them, and what they could break out of is not worth finding out. */
const UNWANTED = /[\p{Cc}\p{Zl}\p{Zp}\\]/u

const EXPECTED = 'expected the path of a page of this site, such as "/de-de/produkte"'

export function sitePathFrom(search: URLSearchParams): Asked<string> {
  const [path, ...more] = search.getAll('path')
  if (path === undefined || path === '') return refused(`"path" is missing, ${EXPECTED}`)
  if (more.length > 0) return refused(`"path" is given ${more.length + 1} times, expected once`)
  const problem = problemOf(path)
  if (problem === null) return {isUnderstood: true, value: path}
  return refused(`"path" is ${quoted(path)}: ${problem}; ${EXPECTED}`)
}

export const refused = (message: string) => ({isUnderstood: false, message}) as const

function problemOf(path: string): string | null {
  if (path.length > LONGEST) return `it is longer than ${LONGEST} characters`
  if (UNWANTED.test(path)) return 'it holds a backslash or a control character'
  if (!path.startsWith('/')) return 'it does not begin with a slash'
  if (path.startsWith('//')) return 'it begins with two slashes, as an address of another host does'
  if (/[?#]/.test(path)) return 'it holds a query or a fragment'
  if (path.split('/').some((segment) => segment === '.' || segment === '..'))
    return 'it holds a step up or nowhere'
  if (MACHINES.test(path)) return 'it is an address for machines'
  return null
}

/** A value in a message: in one line, and no longer than can be read. */
export const quoted = (value: string) =>
  JSON.stringify(value.length > 100 ? `${value.slice(0, 100)}…` : value)
