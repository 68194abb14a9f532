/**
 * Addresses of the site as path and query. The site writes some links with the origin it is known by
 * (`SITE_URL`), which need not be the one it is audited at: both are the site, nothing else is.
 */
export type Addresses = {
  /** The origin that is asked. */
  base: string
  /** The origin that the site gives itself in its sitemap; null where it is the same. */
  known: string | null
  /** Path and query of a link on a page, or null where it leads out of the site. */
  of(href: string, from: string): string | null
}

export function addressesOf(base: string, known: string | null): Addresses {
  const origins = [base, ...(known === null ? [] : [known])]
  return {
    base,
    known: known === base ? null : known,
    of(href, from) {
      const url = URL.parse(href, new URL(from, base))
      return url && origins.includes(url.origin) ? url.pathname + url.search : null
    },
  }
}
