import {LakeRequestError} from '../engine/errors.ts'
import {httpError, LakeError} from '../errors.ts'
import {storageError} from '../store/storage-error.ts'
import {admit, refuseUnknownDataset} from './admission.ts'
import type {Call, Lake} from './context.ts'
import {preflight, withCors} from './cors.ts'
import {foreignPart, type HostRules} from './hosts.ts'
import type {Identify} from './identity.ts'
import {json} from './responses.ts'
import {route} from './router.ts'

type Options = {lake: Lake; rules: HostRules; identify: Identify; log: (line: string) => void}

/** The lake's doorman: checks where a request comes from and who sends it, finds its endpoint, answers. */
export function createHandler({lake, rules, identify, log}: Options) {
  return async (request: Request): Promise<Response> => {
    const foreign = foreignPart(request, rules)
    // Without CORS headers: a foreign page may not even read why it was refused.
    if (foreign !== null) return refused(httpError(403, foreign))
    if (request.method === 'OPTIONS') return withCors(request, preflight(request))
    try {
      return withCors(request, await answer(request))
    } catch (error) {
      const refusal = refusalFrom(error)
      if (refusal.status === 500)
        log(`${request.method} ${new URL(request.url).pathname}: ${detail(error)}`)
      return withCors(request, refused(refusal))
    }
  }

  async function answer(request: Request): Promise<Response> {
    const {pathname, searchParams} = new URL(request.url)
    const match = route(request.method, pathname)
    const identity = admit(match, request.headers, identify)
    refuseUnknownDataset(match.path)
    const call: Call = {
      request,
      path: match.path,
      search: searchParams,
      apiVersion: match.apiVersion,
      identity,
      signal: request.signal,
      isStillAllowed: () => identity === null || stillIs(request.headers, identity.userId),
    }
    return match.endpoint(call, lake)
  }

  function stillIs(headers: Headers, userId: string): boolean {
    try {
      return identify(headers)?.userId === userId
    } catch (error) {
      // An ended session is the answer here, not an error.
      if (error instanceof LakeError && error.status === 401) return false
      throw error
    }
  }
}

const refused = ({status, body}: {status: number; body: unknown}) => json(body, status)

function refusalFrom(error: unknown): {status: number; body: unknown} {
  if (error instanceof LakeError || error instanceof LakeRequestError) return error
  return storageError(error) ?? httpError(500, 'The lake failed to answer; its log says why')
}

const detail = (error: unknown) =>
  error instanceof Error ? (error.stack ?? error.message) : String(error)
