import {type Asked, quoted, refused} from './site-path.ts'

const EXPECTED = 'expected an instant with its zone, such as "2026-01-31T12:00:00Z"'
/** A date, a time, maybe parts of a second, and the zone. */
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?(?:Z|[+-]\d{2}:\d{2})$/

/** The instant a passport is asked for; null for the present, where none is given. */
export function instantFrom(search: URLSearchParams): Asked<Date | null> {
  const [at, ...more] = search.getAll('at')
  if (at === undefined) return {isUnderstood: true, value: null}
  if (more.length > 0) return refused(`"at" is given ${more.length + 1} times, expected once`)
  const instant = INSTANT.test(at) ? new Date(at) : null
  // What is no day of the calendar, such as the 31st of April, would become another.
  if (instant && !Number.isNaN(instant.getTime()) && isDay(at))
    return {isUnderstood: true, value: instant}
  return refused(`"at" is ${quoted(at)}, ${EXPECTED}`)
}

function isDay(at: string): boolean {
  const day = at.slice(0, 10)
  const midnight = new Date(`${day}T00:00:00Z`)
  return !Number.isNaN(midnight.getTime()) && midnight.toISOString().startsWith(day)
}
