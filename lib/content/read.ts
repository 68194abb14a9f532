import 'server-only'
import {cacheLife, cacheTag} from 'next/cache'
import type {z} from 'zod'
import {client, previewClient} from './client.ts'
import {ContentError} from './content-error.ts'
import {statusTag} from './freshness/answer-status.ts'
import {currentReading} from './freshness/change-feed.ts'
import {stamp} from './freshness/tag-clock.ts'
import {currentPreview, type Preview} from './preview/preview.ts'
import {report} from './report.ts'
import {currentStandpoint} from './standpoint.ts'

/** Why there is no value: the lake is out of reach, or what it holds does not fit the page. */
export type Problem = 'unreachable' | 'broken'

/**
 * A value, or why there is none. Returned and not thrown: Next answers anything thrown in a cached
 * function with a bare 500, and a page in the reader's language is owed.
 */
export type Answer<T> =
  | {isAnswered: true; value: T}
  /** `detail` says where content does not fit. */
  | {isAnswered: false; problem: Problem; detail?: string}

type Params = Record<string, string | readonly string[]>

const STATUS = {unreachable: 503, broken: 500} as const

/** One GROQ request, cached until a document it shows changes. Nothing that failed is kept. */
async function fetchTagged(query: string, params: Params): Promise<Answer<unknown>> {
  'use cache'
  cacheLife('default')
  const reading = await currentReading()
  try {
    const answer = await client.fetch<unknown>(query, params, {
      filterResponse: false,
      cache: 'no-store',
    })
    cacheTag(...(answer.syncTags ?? []).map((tag) => stamp(tag, reading)))
    return {isAnswered: true, value: answer.result}
  } catch (error) {
    const problem = problemOf(error)
    cacheTag(statusTag(STATUS[problem]))
    return {isAnswered: false, problem}
  }
}

/** The same for an editor's preview: drafts or a release. Nothing is kept of it. */
async function fetchPreview(
  query: string,
  params: Params,
  {perspective}: Preview,
  marks: 'marked' | 'plain',
): Promise<Answer<unknown>> {
  try {
    const value = await previewClient?.fetch<unknown>(query, params, {
      perspective: [...perspective],
      cache: 'no-store',
      ...(marks === 'plain' && {stega: false}),
    })
    return {isAnswered: true, value}
  } catch (error) {
    return {isAnswered: false, problem: problemOf(error)}
  }
}

function problemOf(error: unknown): Problem {
  if (!isRefusal(error)) return 'unreachable'
  report('The lake refused a query.', error)
  return 'broken'
}

/** An answer that a repetition would not change, as against no answer or a server in trouble. */
const isRefusal = (error: unknown) =>
  typeof error === 'object' &&
  error !== null &&
  'statusCode' in error &&
  typeof error.statusCode === 'number' &&
  error.statusCode >= 400 &&
  error.statusCode < 500 &&
  // A query stopped for taking too long may do better next time.
  error.statusCode !== 408

async function fetchCurrent(query: string, params: Params, marks: 'marked' | 'plain') {
  const standpoint = currentStandpoint()
  if (standpoint) return standpoint.fetch?.(query, params) ?? fetchTagged(query, params)
  const preview = await currentPreview()
  return preview ? fetchPreview(query, params, preview, marks) : fetchTagged(query, params)
}

/** The same shape, where the schema in the Studio lets an editor leave any part away. */
type Nullish<T> = T extends readonly (infer Item)[]
  ? readonly Nullish<Item>[] | null | undefined
  : T extends object
    ? {[Key in keyof T]: Nullish<T[Key]>} | null | undefined
    : T | null | undefined

/** Empty when the query, as generated from the Studio's schema, has all that the zod schema reads. */
type MissingIn<Query extends keyof SanityQueries, Schema extends z.ZodType> =
  SanityQueries[Query] extends Nullish<z.input<Schema>>
    ? []
    : [mismatch: 'the query does not give what the schema reads']

/**
 * Asks one query and parses its result once. Content that does not fit is logged with where it lies.
 * A field renamed in the Studio's schema or in the query is a compile error at the call.
 */
export async function read<const Query extends keyof SanityQueries, Schema extends z.ZodType>(
  query: Query,
  schema: Schema,
  params: Params = {},
  ..._check: MissingIn<Query, Schema>
): Promise<Answer<z.output<Schema>>> {
  return parsed(query, schema, params, await fetchCurrent(query, params, 'marked'))
}

/** As `read`, and in a preview too without marks in the words: for what is compared and not shown. */
export async function readPlain<const Query extends keyof SanityQueries, Schema extends z.ZodType>(
  query: Query,
  schema: Schema,
  params: Params = {},
  ..._check: MissingIn<Query, Schema>
): Promise<Answer<z.output<Schema>>> {
  return parsed(query, schema, params, await fetchCurrent(query, params, 'plain'))
}

/** As `read`, published documents only: also where there is no request, as while a build lists its pages. */
export async function readPublished<
  const Query extends keyof SanityQueries,
  Schema extends z.ZodType,
>(
  query: Query,
  schema: Schema,
  params: Params = {},
  ..._check: MissingIn<Query, Schema>
): Promise<Answer<z.output<Schema>>> {
  return parsed(query, schema, params, await fetchTagged(query, params))
}

function parsed<Schema extends z.ZodType>(
  query: string,
  schema: Schema,
  params: Params,
  answer: Answer<unknown>,
): Answer<z.output<Schema>> {
  if (!answer.isAnswered) return answer
  const {success, data, error} = schema.safeParse(answer.value)
  if (success) return {isAnswered: true, value: data}
  const problem = new ContentError(query, params, error)
  report('A page cannot be shown.', problem)
  return {isAnswered: false, problem: 'broken', detail: problem.message}
}
