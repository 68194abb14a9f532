import {badRequest, httpError} from '../errors.ts'
import {plainRoutes, versionedRoutes, type Admission, type Route} from './routes.ts'
import type {Endpoint} from './context.ts'

export type Match = {
  endpoint: Endpoint
  admission: Admission
  path: Record<string, string>
  apiVersion: string
}

const compile = (routes: readonly Route[]) =>
  routes.map(([method, path, endpoint, admission]) => ({
    method,
    pattern: patternOf(path),
    endpoint,
    admission,
  }))

const versioned = compile(versionedRoutes)
const plain = compile(plainRoutes)

/** Finds the endpoint for a request; the site's prefix `/lake` does not matter. Throws 404 and 405. */
export function route(method: string, pathname: string): Match {
  const whole = pathname.replace(/^\/lake(?=\/)/, '')
  const [, apiVersion = '', below] = /^\/v([^/]+)(\/.*)$/.exec(whole) ?? []
  const path = below ?? whole
  const candidates = (below === undefined ? plain : versioned).filter(({pattern}) =>
    pattern.test(path),
  )
  const found = candidates.find((candidate) => candidate.method === method)
  if (found) {
    const {endpoint, admission, pattern} = found
    return {endpoint, admission, apiVersion, path: decoded(pattern.exec(path)?.groups ?? {})}
  }
  if (candidates.length > 0) throw httpError(405, `${path} does not take ${method}`)
  throw httpError(404, `${path} is not part of the embedded lake`)
}

/** `/users/:id` and `/data/doc/:dataset/:ids*` as regular expressions. */
function patternOf(path: string): RegExp {
  const source = path.replaceAll(
    /:(\w+)(\*?)/g,
    (_, name, rest) => `(?<${name}>${rest ? '.+' : '[^/]+'})`,
  )
  return new RegExp(`^${source}/?$`)
}

function decoded(groups: Record<string, string>): Record<string, string> {
  try {
    return Object.fromEntries(
      Object.entries(groups).map(([name, text]) => [name, decodeURIComponent(text)]),
    )
  } catch {
    throw badRequest('The path is not valid percent-encoding')
  }
}
