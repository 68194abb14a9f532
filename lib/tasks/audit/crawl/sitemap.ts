import {SaxesParser} from 'saxes'
import {CouldNotAudit} from '../could-not-audit.ts'

/** One page as the sitemap names it, with its editions in other languages. */
export type SitemapEntry = {loc: string; alternates: {hreflang: string; href: string}[]}

/** Reads a sitemap; throws `CouldNotAudit` when it is none, or names nothing. */
export function sitemapEntries(xml: string, where: string): SitemapEntry[] {
  const entries: SitemapEntry[] = []
  let root: string | null = null
  let text = ''
  const parser = new SaxesParser()
  parser.on('error', (error) => {
    throw new CouldNotAudit(`${where} is no sitemap: ${error.message.trim()}`)
  })
  parser.on('opentag', ({name, attributes}) => {
    root ??= name
    text = ''
    if (name === 'url') entries.push({loc: '', alternates: []})
    const {hreflang, href} = attributes
    if (name.endsWith(':link') && hreflang && href)
      entries.at(-1)?.alternates.push({hreflang, href})
  })
  parser.on('text', (part) => {
    text += part
  })
  parser.on('closetag', ({name}) => {
    const entry = entries.at(-1)
    if (name === 'loc' && entry) entry.loc = text.trim()
  })
  parser.write(xml).close()
  if (root !== 'urlset') throw new CouldNotAudit(`${where} is no sitemap: <${root}>, not <urlset>`)
  const named = entries.filter(({loc}) => URL.canParse(loc))
  if (named.length === 0) throw new CouldNotAudit(`${where} names no address`)
  return named
}
