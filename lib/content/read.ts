import 'server-only'
import {cacheLife, cacheTag} from 'next/cache'
import type {z} from 'zod'
import {client} from './client.ts'
import {ContentError} from './content-error.ts'
import {statusTag} from './freshness/answer-status.ts'
import {currentReading} from './freshness/change-feed.ts'
import {stamp} from './freshness/tag-clock.ts'

/** What the lake answered: a result, or that it cannot be reached now. */
export type Answer<T> = {isReachable: true; value: T} | {isReachable: false}

type Params = Record<string, string | readonly string[]>

/** Next takes 128 tags a call. The embedded lake names at most 100; more means a query too broad for a page. */
const MAX_TAGS = 120

/**
 * One GROQ request, cached until a document it shows changes. That the lake is out of reach is returned,
 * not thrown: Next answers 500 for anything thrown in a cached function, and a 503 that says so is owed.
 */
async function fetchTagged(query: string, params: Params): Promise<Answer<unknown>> {
  'use cache'
  cacheLife('default')
  const reading = await currentReading()
  const answer = await client
    .fetch<unknown>(query, params, {filterResponse: false, cache: 'no-store'})
    .catch((error: unknown) => {
      if (isRefusal(error)) throw error
      return null
    })
  if (!answer) {
    cacheTag(statusTag(503))
    return {isReachable: false}
  }
  const tags = answer.syncTags ?? []
  if (tags.length > MAX_TAGS) throw new Error(`${tags.length} sync tags for one query: ${query.slice(0, 80)}`)
  cacheTag(...tags.map((tag) => stamp(tag, reading)))
  return {isReachable: true, value: answer.result}
}

/** An answer that a repetition would not change, as against no answer at all or a server in trouble. */
const isRefusal = (error: unknown) =>
  typeof error === 'object' &&
  error !== null &&
  'statusCode' in error &&
  typeof error.statusCode === 'number' &&
  error.statusCode < 500

/**
 * Asks one query and parses its result once.
 *
 * @throws ContentError when the content does not fit the schema
 */
export async function read<Schema extends z.ZodType>(
  query: string,
  schema: Schema,
  params: Params = {},
): Promise<Answer<z.output<Schema>>> {
  const answer = await fetchTagged(query, params)
  if (!answer.isReachable) return answer
  const parsed = schema.safeParse(answer.value)
  if (parsed.success) return {isReachable: true, value: parsed.data}
  const [issue] = parsed.error.issues
  throw new ContentError(query.slice(0, 60), issue?.path.join('.') ?? 'the root', parsed.error)
}
