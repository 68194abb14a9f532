/** The `hreflang` links of a page, as a search engine reads them: language to whole address, a bare origin with its slash. */
export function alternatesOf(html: string): Record<string, string> {
  const links = html.match(/<link\b[^>]*>/gi) ?? []
  const attribute = (link: string, name: string) =>
    new RegExp(`\\b${name}="([^"]*)"`, 'i').exec(link)?.[1] ?? ''
  const pairs = links
    .filter((link) => attribute(link, 'rel') === 'alternate' && attribute(link, 'hreflang') !== '')
    .map((link) => [attribute(link, 'hreflang'), new URL(attribute(link, 'href')).href] as const)
  return Object.fromEntries(pairs.toSorted(([a], [b]) => a.localeCompare(b)))
}

export type SitemapEntry = {loc: string; alternates: Record<string, string>}

export function sitemapEntries(xml: string): SitemapEntry[] {
  return (xml.match(/<url>[\s\S]*?<\/url>/g) ?? []).map((entry) => ({
    loc: /<loc>([^<]*)<\/loc>/.exec(entry)?.[1] ?? '',
    alternates: alternatesOf(entry.replaceAll('xhtml:link', 'link')),
  }))
}
