import type {Random} from '#lib/lake/engine/testing/random.ts'
import {plainRoutes, versionedRoutes} from '#lib/lake/http/routes.ts'
import {hostileBody} from './bodies.ts'
import {hostileJson, hostileQuery, hostileText} from './values.ts'

/** How a request is delivered: whole, cut off in its body or its head, or left before the answer. */
export type Manner = 'whole' | 'cut body' | 'cut head' | 'left'

export type HostileRequest = {name: string; manner: Manner; head: string; body: Buffer}

const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS', 'BREW', 'get', 'TRACE']

const QUERY_NAMES = [
  'query',
  'perspective',
  '$x',
  '$',
  'types',
  'nextCursor',
  'effectFormat',
  'includeDrafts',
  'includeResult',
  'returnDocuments',
  'dryRun',
  'limit',
  'fromTransaction',
  'toTransaction',
  'fromTime',
  'revision',
  'time',
  'tag',
  'w',
  'h',
  'rect',
  'fm',
  'q',
  'filename',
  'code',
  'resultSourceMap',
]

/** Every route of the lake, so that a new endpoint is tried without a word here. */
const routes = [
  ...versionedRoutes.map(([method, path]) => ({method, path, isVersioned: true})),
  ...plainRoutes.map(([method, path]) => ({method, path, isVersioned: false})),
]

/** One request that no well-meaning client would send, for the route whose turn it is. */
export function hostileRequest(random: Random, turn: number, token: string): HostileRequest {
  const {pick, chance} = random
  const route = routes[turn % routes.length] ?? routes[0]
  if (!route) throw new Error('The lake has no routes')
  const method = chance(0.85) ? route.method : pick(METHODS)
  const target = `${prefix(random, route.isVersioned)}${pathOf(random, route.path)}${searchOf(random)}`
  const body = method === 'GET' && chance(0.9) ? Buffer.alloc(0) : hostileBody(random, route.path)
  const manner = chance(0.85) ? 'whole' : pick<Manner>(['cut body', 'cut head', 'left'])
  const head = [`${method} ${target} HTTP/1.1`, ...headersOf(random, token, body.byteLength)]
  return {name: `${method} ${route.path}`, manner, head: `${head.join('\r\n')}\r\n\r\n`, body}
}

const prefix = ({pick}: Random, isVersioned: boolean) =>
  `${pick(['', '/lake'])}${isVersioned ? `/v${pick(['1', '2021-06-07', '2025-02-19', 'X', 'x', '9999-99-99', '%00', '-1'])}` : ''}`

/** The route's path with something good or bad in each of its places. */
const pathOf = (random: Random, path: string) =>
  path.replaceAll(/:(\w+)(\*?)/g, (_, name: string) =>
    random.chance(0.8) ? goodPart(random, name) : part(random),
  )

const GOOD_PARTS: Record<string, string> = {dataset: 'production', project: 'local'}

const goodPart = ({pick, below}: Random, name: string) =>
  GOOD_PARTS[name] ??
  pick(['images', 'files', 'nobody', `hostile-${below(50)}`, `a,drafts.b,${below(9)}`])

const part = (random: Random) =>
  random.chance(0.8)
    ? encodeURIComponent(hostileText(random).toWellFormed())
    : random.pick([
        '%',
        '%zz',
        '%E0%A4%A',
        '..',
        '.',
        '%2e%2e%2f',
        ';',
        '//',
        '\\',
        '%00',
        '*',
        '~',
      ])

function searchOf(random: Random): string {
  const {pick, below, chance, times} = random
  if (chance(0.25)) return pick(['', '?', '?&&&===', '?%', '?query=%ff%fe', `?${'a&'.repeat(900)}`])
  const pairs = times(1 + below(4), () => {
    const name = chance(0.3) ? 'query' : pick(QUERY_NAMES)
    const value = chance(0.4) ? hostileQuery(random) : pick([hostileText, hostileJson])(random)
    return `${encodeURIComponent(name)}=${encodeURIComponent(value.toWellFormed())}`
  })
  return `?${pairs.join('&')}`
}

/** Credentials, kinds, lengths and hosts, now and then false ones. */
function headersOf(random: Random, token: string, length: number): string[] {
  const {pick, chance, below, times} = random
  const host = chance(0.95)
    ? 'Host: 127.0.0.1'
    : pick(['Host: evil.example', 'Host: ', 'Host: a b'])
  const credential = pick([
    ...times(24, () => `Authorization: Bearer ${token}`),
    'Authorization: Bearer wrong',
    `Authorization: Bearer ${'x'.repeat(below(5_000))}`,
    'Authorization: Basic Og==',
    'Authorization: ',
    'Cookie: lake_session=',
    'Cookie: lake_session=%00; lake_session=x; =; ;;;',
    `Cookie: ${'a=b; '.repeat(below(900))}lake_session=wrong`,
    'X-Nothing: 1',
  ])
  const size = chance(0.9)
    ? `Content-Length: ${length}`
    : pick([
        'Content-Length: -1',
        'Content-Length: 99999999999',
        'Content-Length: 1e3',
        `Content-Length: ${length + 50}`,
        `Content-Length: ${Math.max(0, length - 3)}`,
        'Transfer-Encoding: chunked',
        'Transfer-Encoding: gzip, chunked',
        `Transfer-Encoding: chunked\r\nContent-Length: ${length}`,
      ])
  const odd = pick([
    ...times(20, () => 'Content-Type: application/json'),
    'Content-Type: application/json',
    'Content-Type: application/json; charset=utf-16',
    'Content-Type: multipart/form-data; boundary=',
    'Content-Type: \u00ff',
    'Content-Encoding: gzip',
    'Content-Encoding: br, br, br',
    'Accept: image/avif,image/webp,*/*;q=0.8',
    'Accept: ;;;q=9',
    'Accept-Encoding: gzip;q=banana',
    'Range: bytes=9-1,-5,0-',
    'If-None-Match: *',
    'If-Modified-Since: yesterday',
    'Expect: 100-continue',
    'Expect: a miracle',
    'Upgrade: websocket\r\nConnection: Upgrade',
    `Last-Event-ID: ${pick(['', '-', '#', '--1', 'x#y', `${'9'.repeat(400)}`, 'null-1', 'a-1e9'])}`,
    `X-Forwarded-Host: ${pick(['localhost', 'evil.example', ',', ', ,', '['])}`,
    `Origin: ${pick(['null', 'http://localhost:3000', 'https://evil.example', 'x', 'file://'])}`,
    `X-Large: ${'x'.repeat(below(20_000))}`,
    ...(chance(0.02) ? [`X-Huge: ${'x'.repeat(600_000)}`] : []),
    'X-Space : 1',
    'Range: items=0-',
  ])
  return [host, credential, size, odd, 'Connection: close']
}
