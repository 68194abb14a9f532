import {badRequest, httpError} from '../errors.ts'
import type {ArraySelector} from '../engine/source-map.ts'
import {isRecord, parseJson} from './json-input.ts'

const MAX_QUERY_BYTES = 100_000

export type QueryInput = {query: string; params: Record<string, unknown>}

/** The query and `$parameters` of a URL. */
export function queryInUrl(search: URLSearchParams): QueryInput {
  const params = [...search].filter(([name]) => name.startsWith('$'))
  return {
    query: checked(search.get('query') ?? ''),
    params: Object.fromEntries(
      params.map(([name, text]) => [name.slice(1), parseJson(text, `The parameter "${name}"`)]),
    ),
  }
}

/** The query and parameters of a body `{query, params}`. */
export function queryInBody(body: unknown): QueryInput {
  const {query, params} = isRecord(body) ? body : {}
  if (typeof query !== 'string') throw badRequest('The body has no "query"')
  if (params !== undefined && !isRecord(params)) throw badRequest('"params" is not an object')
  return {query: checked(query), params: params ?? {}}
}

/** Whether `resultSourceMap` asks for a source map, and how it is to name the items of lists. */
export function sourceMapInUrl(search: URLSearchParams): ArraySelector | undefined {
  const value = search.get('resultSourceMap')
  if (value === null || value === 'false') return undefined
  if (value === 'true') return 'index'
  if (value === 'withKeyArraySelector') return 'key'
  throw badRequest(
    `Invalid resultSourceMap "${value}": expected true, false or withKeyArraySelector`,
  )
}

function checked(query: string): string {
  if (Buffer.byteLength(query) > MAX_QUERY_BYTES) {
    throw httpError(413, `The query is larger than ${MAX_QUERY_BYTES / 1000} kB`)
  }
  return query
}
