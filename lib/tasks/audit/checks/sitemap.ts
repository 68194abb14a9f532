import type {SitemapEntry} from '../crawl/sitemap.ts'
import type {Page} from '../html/page.ts'
import type {Found, Miss} from '../miss.ts'
import {isAccount, isBorrowed, type Site} from '../site.ts'

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
  const pages = [...site.pages.values()].filter(({page}) => !ABSENT.has(page.type))
  const left = pages.filter(
    ({address, page}) => belongs(page) && !isVersion(address, page) && !named.includes(address),
  )
  const strangers = pages.filter(
    ({address, page}) => named.includes(address) && (!belongs(page) || isVersion(address, page)),
  )
  return {
    remarks: [],
    misses: [
      ...foreign.map(({loc}) => miss(SITEMAP, 'addresses of this site only', loc)),
      ...twice.map((address) => miss(SITEMAP, `${address} once`, 'more than once')),
      ...strangers.map(({address}) => miss(SITEMAP, 'pages that readers search for', address)),
      ...left.map(({address}) =>
        miss(address, 'a place in the sitemap', 'it is reached by links only'),
      ),
    ],
  }
}

/**
 * Pages of the generated locales are for tests, accounts of other pages for who reads these, and borrowed
 * words are found where they are at home.
 */
const belongs = (page: Page) => page.market !== 'XX' && !isAccount(page) && !isBorrowed(page)

/** A version of a leaflet at an address of its own: readers search for the one in force. */
const isVersion = (address: string, {type}: Page) => type === 'leaflet' && /\/\d+$/.test(address)

const ABSENT = new Set(['withheld', 'notfound', 'error'])
