import type {BrowserContext, ConsoleMessage, Request} from '@playwright/test'

/** Notes what no page of ours may do: log an error, throw one, or ask another host. */
export type Watch = {
  add(context: BrowserContext): void
  /** Leaves out the problems that match. */
  allow(pattern: RegExp): void
  problems(): string[]
}

export function watchContext(site: string): Watch {
  const noted: string[] = []
  const allowed: RegExp[] = []
  /** Addresses the test itself opened: their status is what it asserts, not an error of the page. */
  const opened = new Set<string>()

  function onRequest(request: Request) {
    const {protocol, host} = new URL(request.url())
    if (request.isNavigationRequest()) opened.add(request.url())
    if (!protocol.startsWith('http') && !protocol.startsWith('ws')) return
    if (host !== new URL(site).host) noted.push(`asked another host: ${request.url()}`)
  }

  function onConsole(message: ConsoleMessage) {
    if (message.type() !== 'error') return
    const {url} = message.location()
    const isOwnStatus = message.text().startsWith('Failed to load resource') && opened.has(url)
    if (!isOwnStatus) noted.push(`console error: ${message.text()} (${url})`)
  }

  return {
    add(context) {
      context.on('request', onRequest)
      context.on('console', onConsole)
      context.on('weberror', (error) => noted.push(`page error: ${error.error().message}`))
    },
    allow: (pattern) => void allowed.push(pattern),
    problems: () => noted.filter((problem) => !allowed.some((pattern) => pattern.test(problem))),
  }
}
