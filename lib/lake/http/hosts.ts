export type HostRules = {siteUrl: string; allowedHosts: readonly string[]}

const LOOPBACK = ['localhost', '127.0.0.1', '[::1]']

/**
 * What is foreign about a request, its Host or its Origin; null when nothing is. The Host check keeps a foreign name that
 * resolves to this machine out; the Origin check keeps other pages of the same browser out, also
 * those on another port of localhost, for which a same-site cookie is no barrier.
 */
export function foreignPart(request: Request, rules: HostRules): string | null {
  const hosts = hostsOf(request)
  const foreign = hosts.find((host) => !isOurHost(host, rules))
  if (foreign !== undefined) return `The host "${foreign}" is not one of this lake`
  const origin = request.headers.get('origin')
  if (origin === null || isOurOrigin(origin, hosts, rules)) return null
  return `The origin "${origin}" is not allowed to use this lake`
}

/** Every name the request was made under; a proxy in front adds its own. */
function hostsOf(request: Request): string[] {
  const forwarded = request.headers.get('x-forwarded-host')?.split(',') ?? []
  const host = request.headers.get('host') ?? new URL(request.url).host
  return [host, ...forwarded].map((name) => name.trim())
}

function isOurHost(host: string, {siteUrl, allowedHosts}: HostRules): boolean {
  const name = nameOf(host)
  if (name === null) return false
  return [...LOOPBACK, new URL(siteUrl).hostname, ...allowedHosts.map(nameOf)].includes(name)
}

function isOurOrigin(origin: string, hosts: readonly string[], rules: HostRules): boolean {
  if (!URL.canParse(origin)) return false
  const {protocol, host, hostname, port} = new URL(origin)
  if (protocol !== 'http:' && protocol !== 'https:') return false
  const site = new URL(rules.siteUrl)
  // The site under its own address, or under another of this machine's names on the same port.
  if (origin === site.origin) return true
  if (LOOPBACK.includes(hostname) && LOOPBACK.includes(site.hostname) && port === site.port)
    return true
  return hosts.includes(host) || rules.allowedHosts.map(nameOf).includes(hostname)
}

/** The name in `name:port`, as a URL would spell it; null when it is none. */
function nameOf(host: string): string | null {
  const address = `http://${host}/`
  if (!URL.canParse(address)) return null
  const url = new URL(address)
  return url.username || url.password || url.pathname !== '/' || url.search || url.hash
    ? null
    : url.hostname
}
