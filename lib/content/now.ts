import 'server-only'
import {cacheLife, cacheTag} from 'next/cache'
import {sinceTag, untilTag} from './freshness/tag-clock.ts'
import {currentInstant} from './freshness/wall-clock.ts'
import {currentStandpoint} from './standpoint.ts'

/**
 * The present instant for a page that decides by dates; the page expires at the next of the given
 * instants, so that a law that changes at midnight has changed on the page at midnight, with nobody awake.
 *
 * @param changes milliseconds since 1970
 */
export const getNow = async (changes: readonly number[]): Promise<Date> =>
  currentStandpoint()?.now ?? keptUntil(changes)

async function keptUntil(changes: readonly number[]): Promise<Date> {
  'use cache'
  cacheLife('default')
  const now = currentInstant()
  const next = changes.filter((instant) => instant > now).toSorted((a, b) => a - b)[0]
  if (next !== undefined) cacheTag(untilTag(next))
  const last = changes.filter((instant) => instant <= now).toSorted((a, b) => b - a)[0]
  if (last !== undefined) cacheTag(sinceTag(last))
  return new Date(now)
}

/** The present instant for an answer that is kept nowhere. */
export const getInstant = () => new Date(currentInstant())
