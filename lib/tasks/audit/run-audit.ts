import {addressesOf, type Addresses} from './crawl/addresses.ts'
import {ask, type Limits} from './crawl/ask.ts'
import {crawl, type Crawl} from './crawl/crawl.ts'
import {endOf} from './crawl/redirects.ts'
import {type SitemapEntry, sitemapEntries} from './crawl/sitemap.ts'
import {checkAnswers} from './checks/answers.ts'
import {checkPage, type PageReport} from './checks/page.ts'
import {checkRobots} from './checks/robots.ts'
import {checkSitemap} from './checks/sitemap.ts'
import {CouldNotAudit} from './could-not-audit.ts'
import type {Dataset} from './law/dataset.ts'
import {joined, type Miss} from './miss.ts'
import type {PageAt, Site} from './site.ts'

export type AuditOptions = Limits & {
  /** The origin of the site. */
  base: string
  /** The instant the law is read for; null takes the clock of the site, if its banner shows one, else now. */
  at: Date | null
  concurrency: number
  maxPages: number
}

export type AuditReport = {
  base: string
  /** The origin in the site's own addresses, where it is another. */
  knownAs: string | null
  at: string
  isDemo: boolean
  pages: readonly PageReport[]
  /** Everything amiss, of pages and of the site as a whole. */
  misses: readonly Miss[]
  remarks: readonly Miss[]
  notChecked: readonly {number: string; unknown: readonly string[]; pages: number}[]
}

/**
 * Crawls a running site and checks it against the law of a dataset.
 *
 * @throws CouldNotAudit when nothing can be said of the site
 */
export async function runAudit(dataset: Dataset, options: AuditOptions): Promise<AuditReport> {
  const {addresses, entries} = await readSitemap(options)
  const addressOf = (loc: string) => addresses.of(loc, '/')
  const named = entries.flatMap(({loc}) => addressOf(loc) ?? [])
  const starts = ['/', '/robots.txt', ...named]
  const found = await crawl(
    starts.map((address) => ({address, foundOn: '/sitemap.xml'})),
    addresses,
    options,
  )
  if (found.unasked.length > 0) {
    throw new CouldNotAudit(
      `The site has more than ${options.maxPages} addresses; ${found.unasked[0]} is among those left. Raise --max-pages.`,
    )
  }
  const site = siteOf(found, addresses, dataset, options.at)
  const entryOf = new Map(entries.map((entry) => [addressOf(entry.loc), entry]))
  const pages = [...found.pages.values()]
    .map((at) => checkPage(at, site, entryOf.get(at.address) ?? null))
    .toSorted((a, b) => a.address.localeCompare(b.address))
  const whole = joined([
    checkAnswers(found, addresses),
    checkSitemap(entries, addressOf, site),
    checkRobots(found.answers.get('/robots.txt'), site.isDemo),
  ])
  const all = joined([whole, ...pages])
  return {
    base: options.base,
    knownAs: addresses.known,
    at: site.now.toISOString(),
    isDemo: site.isDemo,
    pages,
    ...all,
    notChecked: notChecked(pages, dataset),
  }
}

async function readSitemap({base, ...limits}: AuditOptions) {
  const where = `${base}/sitemap.xml`
  const answer = await ask(where, limits)
  if (answer.kind === 'failed') {
    throw new CouldNotAudit(`Nothing to audit at ${base}: ${answer.problem}.`)
  }
  if (answer.kind !== 'text' || answer.status !== 200) {
    throw new CouldNotAudit(`${where} is no sitemap: it answered ${answer.status}.`)
  }
  const entries = sitemapEntries(answer.text, where)
  const known = URL.parse(entries[0]?.loc ?? '')?.origin ?? null
  return {entries, addresses: addressesOf(base, known)} satisfies {
    entries: SitemapEntry[]
    addresses: Addresses
  }
}

function siteOf(found: Crawl, addresses: Addresses, dataset: Dataset, at: Date | null): Site {
  const pages = [...found.pages.values()]
  const clock = pages.map(({page}) => page.banner?.clock ?? null).find((set) => set !== null)
  return {
    pages: found.pages,
    dataset,
    now: at ?? new Date(clock ?? Date.now()),
    isDemo: pages.some(({page}) => page.banner !== null),
    target: (href, from) => pageBehind(addresses.of(href, from), found, addresses),
  }
}

/** The page an address shows, redirects followed. */
function pageBehind(address: string | null, found: Crawl, addresses: Addresses): PageAt | null {
  const end = address === null ? null : endOf(address, found.answers, addresses)
  return (end === null ? null : found.pages.get(end)) ?? null
}

function notChecked(pages: readonly PageReport[], dataset: Dataset): AuditReport['notChecked'] {
  const undecided = Map.groupBy(
    pages.flatMap((page) => page.notChecked),
    ({number}) => number,
  )
  return [
    ...[...undecided].map(([number, all]) => ({
      number,
      unknown: [...new Set(all.flatMap(({unknown}) => unknown))],
      pages: all.length,
    })),
    ...dataset.unreadableRules.map(({number, problem}) => ({
      number,
      unknown: [`the rule, which is not complete (${problem})`],
      pages: pages.length,
    })),
  ].toSorted((a, b) => a.number.localeCompare(b.number, 'en', {numeric: true}))
}
