import {createServer, type IncomingMessage, type Server, type ServerResponse} from 'node:http'
import type {AddressInfo} from 'node:net'
import type {Lake} from './lake.ts'
import {requestBody} from './request-body.ts'

const OPTIONS = {
  // A query of 100 kB, percent-encoded in a URL, has to arrive to be refused with 413.
  maxHeaderSize: 512 * 1024,
  // Longer than clients keep idle connections, so that none is closed just as it is used again.
  keepAliveTimeout: 65_000,
}

export type Served = {url: string; close: () => Promise<void>}

/** Serves a lake over HTTP on this machine only. Port 0 takes a free one. */
export async function serveLake(lake: Lake, port: number): Promise<Served> {
  const server = createServer(OPTIONS, (incoming, outgoing) => {
    answer(lake, incoming, outgoing).catch((error: unknown) => outgoing.destroy(toError(error)))
  })
  await listen(server, port)
  // Listening on a port, so the address is one.
  const {port: taken} = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${taken}`,
    async close() {
      const closed = new Promise((resolve) => server.close(resolve))
      await lake.close()
      server.closeIdleConnections()
      // Whoever still holds a connection now would hold the stop for ever.
      setTimeout(() => server.closeAllConnections(), 1_000).unref()
      await closed
    },
  }
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const taken = `Port ${port} is taken: stop what uses it, or set LAKE_PORT to another.`
      reject(error.code === 'EADDRINUSE' ? new Error(taken, {cause: error}) : error)
    })
    server.listen(port, '127.0.0.1', resolve)
  })
}

async function answer(lake: Lake, incoming: IncomingMessage, outgoing: ServerResponse) {
  const aborter = new AbortController()
  // An answer that went out whole has nobody left to tell, and telling costs more than answering.
  outgoing.on('close', () => outgoing.writableFinished || aborter.abort())
  const request = requestFrom(incoming, aborter.signal)
  if (!request) return void outgoing.writeHead(400).end()
  const response = await lake.fetch(request)
  const headers = headersOf(response)
  if (isWhole(response)) {
    const bytes = await response.bytes()
    return void outgoing
      .writeHead(response.status, [...headers, ['content-length', String(bytes.length)]])
      .end(bytes)
  }
  outgoing.writeHead(response.status, headers)
  if (!response.body) return void outgoing.end()
  for await (const chunk of response.body) {
    if (outgoing.destroyed) return
    if (!outgoing.write(chunk)) await drained(outgoing)
  }
  outgoing.end()
}

function requestFrom(incoming: IncomingMessage, signal: AbortSignal): Request | null {
  const {method = 'GET', url = '/', headers} = incoming
  const address = `http://lake${url}`
  // `CONNECT` and `OPTIONS *` have no path.
  if (!url.startsWith('/') || !URL.canParse(address)) return null
  const pairs = Object.entries(headers).flatMap(([name, value]) =>
    value === undefined
      ? []
      : [[name, Array.isArray(value) ? value.join(', ') : value] as [string, string]],
  )
  const hasBody = method !== 'GET' && method !== 'HEAD'
  return new Request(address, {
    method,
    headers: pairs,
    signal,
    ...(hasBody ? {body: requestBody(incoming), duplex: 'half'} : {}),
  })
}

/** JSON is never sent piece by piece, so that it can go out in one. */
const isWhole = ({body, headers}: Response) =>
  body !== null && (headers.get('content-type')?.startsWith('application/json') ?? false)

function headersOf(response: Response): [string, string][] {
  return [...response.headers]
}

const drained = (outgoing: ServerResponse) =>
  new Promise<void>((resolve) => {
    outgoing.once('drain', resolve)
    outgoing.once('close', resolve)
  })

const toError = (error: unknown) => (error instanceof Error ? error : new Error(String(error)))
