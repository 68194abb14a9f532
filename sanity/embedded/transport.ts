import {dataset, LAKE_PATH, projectId} from '../environment.ts'
import {after} from './after.ts'
import {createLakeConnection} from './connection/lake-connection.ts'
import {joinWorker} from './connection/shared-worker.ts'
import {createTabConnection} from './connection/tab-connection.ts'
import {openEventStream} from './event-stream.ts'
import {createHeldFetch} from './held-fetch.ts'
import {createLakeWatch} from './lake-watch.ts'
import {answerForOtherHost} from './other-hosts.ts'
import {PresenceSocket} from './presence-socket.ts'
import {createProbe} from './probe.ts'
import {session} from './session.ts'
import {watchTyping} from './typing.ts'

export type Transport = ReturnType<typeof installTransport>

let installed: Transport | undefined

/**
 * Puts the transport under the Studio: call it once, before the Studio is imported. It carries every
 * stream over the one connection of all tabs, keeps back what cannot reach the lake, and answers what
 * the Studio asks of Sanity's own hosts. The rest of the page's requests pass through untouched.
 */
export const transport = () => (installed ??= installTransport(window))

function installTransport(window: Window & typeof globalThis) {
  const browserFetch = window.fetch.bind(window)
  const typingPaused = watchTyping(window.document)
  // A browser lets the timers of a hidden tab run once a minute; the shared worker's are never slowed.
  let wake = () => {}
  const lakeIsBack = () =>
    new Promise<void>((resolve) => {
      wake = resolve
    })
  const watch = createLakeWatch({
    probe: createProbe({fetch: browserFetch, headers: session.headers}),
    nextProbe: () => Promise.race([after(1_000)(), lakeIsBack()]),
  })
  const held = createHeldFetch({
    send: (request) => browserFetch(forWhoeverSignedIn(request)),
    watch,
    hasSignedIn: session.hasBegun,
  })
  const connection = createTabConnection({
    join: joinWorker,
    own: () =>
      createLakeConnection({
        path: `${LAKE_PATH}/mux`,
        fetch: browserFetch,
        watch,
        pause: after(250),
        user: session.userId,
      }),
    user: session.userId,
    notice: (condition) => (condition === 'reachable' ? wake() : watch.report(condition)),
  })

  async function settled() {
    do {
      await watch.reachable()
      await held.writesDone()
      await typingPaused()
    } while (held.hasWrites())
  }

  async function fetch(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
    const url = new URL(input instanceof Request ? input.url : input, window.location.href)
    if (!/^https?:$/.test(url.protocol)) return browserFetch(input, init)
    const target = toLake(url, window.location)
    if (!target)
      return url.origin === window.location.origin
        ? browserFetch(input, init)
        : answerForOtherHost(url)
    const request = input instanceof Request ? new Request(input, init) : new Request(target, init)
    if (/\/data\/(listen|live\/events)\//.test(url.pathname)) {
      return openEventStream(request, {connection, watch, settled})
    }
    return held.fetch(request)
  }

  window.fetch = fetch
  window.WebSocket = withPresence(window.WebSocket, (url) => new PresenceSocket(url, connection))
  // Otherwise the Studio warns of the six connections of HTTP/1.1, which it no longer needs.
  window.localStorage.setItem('_sanity_debugProtocol', 'h2')
  return {watch, typingPaused}
}

function forWhoeverSignedIn(request: Request): Request {
  const headers = new Headers(request.headers)
  for (const [name, value] of Object.entries(session.headers())) headers.set(name, value)
  return new Request(request, {headers})
}

/**
 * The lake's address of a request, also of one by a client that puts the project into the host. Only
 * of those with a version: a sign-in, which has none, must not be kept back until there is one.
 */
function toLake(url: URL, {host, origin}: Location): URL | null {
  if (url.origin === origin) return url.pathname.startsWith(`${LAKE_PATH}/v`) ? url : null
  if (url.host === `${projectId}.${host}`) return new URL(url.pathname + url.search, origin)
  const isHosted = [`${projectId}.api.sanity.io`, `${projectId}.apicdn.sanity.io`].includes(
    url.host,
  )
  return isHosted ? new URL(LAKE_PATH + url.pathname + url.search, origin) : null
}

/** The browser's WebSocket, but for the presence socket of the lake. */
function withPresence(
  Socket: typeof WebSocket,
  open: (url: string) => PresenceSocket,
): typeof WebSocket {
  return new Proxy(Socket, {
    construct(target, [address, protocols]: [string | URL, string | string[] | undefined]) {
      const url = new URL(address, window.location.href)
      const isPresence =
        url.pathname.startsWith(`${LAKE_PATH}/`) && url.pathname.endsWith(`/socket/${dataset}`)
      return isPresence ? open(url.href) : new target(address, protocols)
    },
  })
}
