import 'server-only'
import {cacheLife, cacheTag} from 'next/cache'
import {untilTag} from './freshness/tag-clock.ts'
import {currentInstant} from './freshness/wall-clock.ts'

/**
 * The present instant for a page that decides by dates; the page expires at the next of the given days,
 * so that a law that changes at midnight has changed on the page at midnight, with nobody awake.
 *
 * @param days calendar days such as `2027-01-01`, each beginning at midnight UTC
 */
export async function getNow(days: readonly string[]): Promise<Date> {
  'use cache'
  cacheLife('default')
  const now = currentInstant()
  const next = days
    .map((day) => Date.parse(`${day}T00:00:00Z`))
    .filter((instant) => instant > now)
    .toSorted((a, b) => a - b)[0]
  if (next !== undefined) cacheTag(untilTag(next))
  return new Date(now)
}
