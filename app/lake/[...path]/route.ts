import {env} from '#lib/env.ts'

/**
 * The browser's way to the embedded lake, on the site's own origin: `/lake/…`. It streams both ways,
 * reads the lake's address at run time, and decides nothing: the lake checks origin, host and rights.
 */

/** Headers that belong to one connection (RFC 9110, 7.6.1), or that `fetch` sets itself. */
const HOP_BY_HOP = [
  'connection',
  'keep-alive',
  'transfer-encoding',
  'upgrade',
  'te',
  'trailer',
  'host',
  'expect',
  'content-length',
]

/** Required by fetch for a body that streams; missing from the DOM's types. */
const STREAMING = {duplex: 'half'}

async function forward(request: Request) {
  if (env.hosted)
    return new Response('The embedded lake is off: hosted Sanity is set.', {status: 404})
  const {pathname, search} = new URL(request.url)
  const headers = new Headers(request.headers)
  headers.set('x-forwarded-host', request.headers.get('host') ?? '')
  // The lake's answer is passed on as it is, so it must not come compressed and be unpacked on the way.
  headers.set('accept-encoding', 'identity')
  for (const name of HOP_BY_HOP) headers.delete(name)
  const answer = await fetch(env.lakeUrl + pathname.replace(/^\/lake/, '') + search, {
    method: request.method,
    headers,
    body: request.body,
    redirect: 'manual',
    signal: request.signal,
    cache: 'no-store',
    ...STREAMING,
  }).catch(() => null)
  if (!answer) {
    return Response.json(
      {statusCode: 503, error: 'Service Unavailable', message: 'The lake does not answer.'},
      {status: 503, headers: {'retry-after': '1'}},
    )
  }
  const passed = new Headers(answer.headers)
  for (const name of HOP_BY_HOP) passed.delete(name)
  return new Response(answer.body, {status: answer.status, headers: passed})
}

export {
  forward as GET,
  forward as POST,
  forward as PUT,
  forward as PATCH,
  forward as DELETE,
  forward as OPTIONS,
  forward as HEAD,
}
