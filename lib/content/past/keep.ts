import 'server-only'
import {cacheTag} from 'next/cache'
import {currentReading} from '../freshness/change-feed.ts'
import {stamp, untilTag} from '../freshness/tag-clock.ts'

/** Inside a cached function: keeps its answer as long as the dataset has this history. A restore ends it. */
export async function keepWithHistory(): Promise<void> {
  cacheTag(stamp('history', await currentReading()))
}

/** Inside a cached function: keeps its answer until an instant, in milliseconds since 1970. */
export const keepUntil = (instant: number) => cacheTag(untilTag(instant))
