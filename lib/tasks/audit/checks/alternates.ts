import type {SitemapEntry} from '../crawl/sitemap.ts'
import type {Found, Miss} from '../miss.ts'
import {isAccount, isBorrowed, type PageAt, type Site} from '../site.ts'

const DEFAULT = 'x-default'

/**
 * Every page names itself, its editions and the chooser; every edition names it back. The sitemap says
 * of a page what the page says. The chooser leads to the homes of all locales and is no edition of them;
 * the generated locales of the test market and accounts of other pages are nobody's alternates.
 */
export function checkAlternates(at: PageAt, site: Site, entry: SitemapEntry | null): Found {
  const {address, page} = at
  if (page.market === 'XX' || isAccount(page)) return {misses: [], remarks: []}
  const miss = (expected: string, found: string): Miss => ({
    address,
    rule: 'alternates',
    expected,
    found,
  })
  if (isBorrowed(page)) return {misses: missesOfBorrowed(at, site, miss), remarks: []}
  const named = namedBy(at, page.head.alternates, site)
  const languages = page.head.alternates.map(({hreflang}) => hreflang)
  const twice = languages.filter((language, index) => languages.indexOf(language) !== index)
  const canonical = page.head.canonical && site.target(page.head.canonical, address)
  return {
    remarks: [],
    misses: [
      ...twice.map((language) => miss(`hreflang="${language}" once`, 'more than once')),
      ...(named.get(DEFAULT)?.page.type === 'chooser'
        ? []
        : [miss('x-default that leads to the chooser', nameOf(named.get(DEFAULT)))]),
      ...(canonical === at ? [] : [miss(`itself as canonical`, page.head.canonical ?? 'none')]),
      ...(page.type === 'chooser' ? [] : missesOfEditions(at, named, site, miss)),
      ...(entry ? missesOfEntry(at, named, entry, site, miss) : []),
    ],
  }
}

/** A page in borrowed words is no edition: it names the page whose words they are, and no alternate. */
function missesOfBorrowed({address, page}: PageAt, site: Site, miss: MakeMiss): Miss[] {
  const {canonical, alternates} = page.head
  const lender = canonical ? site.target(canonical, address) : null
  const isRight =
    lender?.page.locale === page.wordsOf &&
    lender.page.type === page.type &&
    lender.page.key === page.key
  return [
    ...(isRight
      ? []
      : [miss(`${page.type} "${page.key}" in ${page.wordsOf} as canonical`, canonical ?? 'none')]),
    ...(alternates.length === 0 ? [] : [miss('no alternates', `${alternates.length}`)]),
  ]
}

type MakeMiss = (expected: string, found: string) => Miss
type Named = ReadonlyMap<string, PageAt | null>

const namedBy = (
  at: PageAt,
  alternates: readonly {hreflang: string; href: string}[],
  site: Site,
): Named => new Map(alternates.map(({hreflang, href}) => [hreflang, site.target(href, at.address)]))

const nameOf = (at: PageAt | null | undefined) => at?.address ?? 'none'

function missesOfEditions(at: PageAt, named: Named, site: Site, miss: MakeMiss): Miss[] {
  const {locale, type, key} = at.page
  const own = named.get(locale)
  return [
    ...(own === at ? [] : [miss(`itself under hreflang="${locale}"`, nameOf(own))]),
    ...[...named].flatMap(([language, target]) => {
      if (language === DEFAULT || target === at) return []
      if (!target)
        return [miss(`a page of the site under hreflang="${language}"`, 'none that answers')]
      const {page} = target
      if (page.locale !== language || page.type !== type || page.key !== key) {
        const found = `${page.type} "${page.key}" in ${page.locale}`
        return [miss(`${type} "${key}" in ${language}`, found)]
      }
      const back = namedBy(target, page.head.alternates, site).get(locale)
      return back === at
        ? []
        : [miss(`${target.address} to name it under hreflang="${locale}"`, nameOf(back))]
    }),
  ]
}

/** The chooser stands in the sitemap for itself. */
function missesOfEntry(
  at: PageAt,
  named: Named,
  entry: SitemapEntry,
  site: Site,
  miss: MakeMiss,
): Miss[] {
  if (entry.alternates.length === 0 && at.page.type === 'chooser') return []
  const listed = inWords(namedBy(at, entry.alternates, site))
  const own = inWords(named)
  return listed === own ? [] : [miss(`the alternates of the sitemap: ${listed}`, own)]
}

const inWords = (named: Named) =>
  [...named]
    .map(([language, target]) => `${language} ${nameOf(target)}`)
    .toSorted()
    .join(', ')
