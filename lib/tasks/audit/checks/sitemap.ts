import type {SitemapEntry} from '../crawl/sitemap.ts'
import type {Found, Miss} from '../miss.ts'
import type {Site} from '../site.ts'

const SITEMAP = '/sitemap.xml'

/** The sitemap names every page that can be reached, none twice, and no address of another site. */
export function checkSitemap(
  entries: readonly SitemapEntry[],
  addressOf: (loc: string) => string | null,
  site: Site,
): Found {
  const miss = (address: string, expected: string, found: string): Miss => ({
    address,
    rule: 'sitemap',
    expected,
    found,
  })
  const named = entries.map(({loc}) => addressOf(loc))
  const foreign = entries.filter(({loc}) => addressOf(loc) === null)
  const twice = named.filter((address, index) => named.indexOf(address) !== index)
  // Pages of the generated locales are for tests, and belong in no sitemap.
  const left = [...site.pages.values()].filter(
    ({address, page}) => page.market !== 'XX' && !ABSENT.has(page.type) && !named.includes(address),
  )
  return {
    remarks: [],
    misses: [
      ...foreign.map(({loc}) => miss(SITEMAP, 'addresses of this site only', loc)),
      ...twice.map((address) => miss(SITEMAP, `${address} once`, 'more than once')),
      ...left.map(({address}) =>
        miss(address, 'a place in the sitemap', 'it is reached by links only'),
      ),
    ],
  }
}

const ABSENT = new Set(['withheld', 'notfound', 'error'])
