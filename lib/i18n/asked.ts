/**
 * What a form asks, as one segment of a path: pages are static and see no query. The proxy packs the
 * query of an address, the page unpacks it.
 */
export type PastAsked = {
  path: string
  /** Null where none was given: a link that fills in the path. */
  at: string | null
}

const NOTHING = '-'
/** Longer ones are no path and no instant; the page says so to what is left of them. */
const LONGEST = 600

/** @param search the query of the address: `path` and `at` */
export function packAsked(search: URLSearchParams): string {
  const path = (search.get('path') ?? '').slice(0, LONGEST)
  const at = search.get('at')?.slice(0, LONGEST) ?? null
  if (!path && !at) return NOTHING
  return Buffer.from(JSON.stringify({path, at})).toString('base64url')
}

/** What was asked; null where nothing was, or where nobody packed it. */
export function unpackAsked(segment: string): PastAsked | null {
  if (segment === NOTHING) return null
  try {
    const {path, at}: {path: unknown; at: unknown} = JSON.parse(
      Buffer.from(segment, 'base64url').toString(),
    )
    return {path: String(path ?? ''), at: at === null ? null : String(at ?? '')}
  } catch {
    return null
  }
}
