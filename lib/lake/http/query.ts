import {badRequest} from '../errors.ts'
import {may} from '../roles.ts'
import {readJson} from './body.ts'
import type {Endpoint} from './context.ts'
import {queryInBody, queryInUrl, sourceMapInUrl} from './query-input.ts'
import {jsonText} from './responses.ts'

/** Runs a GROQ query. Answers `{query, result, ms, syncTags}`, and `resultSourceMap` when asked. */
export const query: Endpoint = async (
  {request, search, apiVersion, identity, signal},
  {queries},
) => {
  const body = request.method === 'POST' ? await readJson(request) : undefined
  const input = body === undefined ? queryInUrl(search) : queryInBody(body)
  if (input.query.trim() === '') throw badRequest('The query is empty')
  const started = performance.now()
  const {text, syncTags, sourceMap} = await queries.run(
    {
      ...input,
      perspective: search.get('perspective') ?? undefined,
      apiVersion,
      identity: identity?.userId ?? '<anonymous>',
      readsDrafts: may(identity, 'readDrafts'),
      sourceMap: sourceMapInUrl(search),
    },
    signal,
  )
  const ms = Math.round(performance.now() - started)
  const echo =
    search.get('returnQuery') === 'false' ? '' : `"query":${JSON.stringify(input.query)},`
  const sources = sourceMap === undefined ? '' : `,"resultSourceMap":${sourceMap}`
  const rest = `"ms":${ms},"syncTags":${JSON.stringify(syncTags)}${sources}`
  // The result comes from its worker as JSON; parsing it only to write it again would be waste.
  return jsonText(`{${echo}"result":${text},${rest}}`)
}
