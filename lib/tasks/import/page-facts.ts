import {type Page, plain} from './page.ts'

/** What a page says about itself, outside its article: read before the article is taken out. */
export type PageFacts = Omit<Page, 'sources' | 'content'>

const AUTHOR = '[itemprop="author"], [rel="author"], .byline, .author'
const NAME_LENGTH = 120

/** Reads a page's statements about itself: structured data first, then its head, then what is marked up. */
export function pageFactsOf(document: Document): PageFacts {
  const told = structuredData(document)
  const first = (...values: (string | null | undefined)[]) =>
    plain(values.find((value) => plain(value) !== ''))
  const meta = (name: string) =>
    document
      .querySelector(`meta[name="${name}"], meta[property="${name}"]`)
      ?.getAttribute('content')
  const [language, region] = localeOf(document, meta('og:locale'))
  return {
    title: first(document.querySelector('h1')?.textContent, meta('og:title'), titleOf(document)),
    description: first(meta('description'), meta('og:description')),
    author: first(
      nameIn(told.get('author')),
      meta('author'),
      document.querySelector(AUTHOR)?.textContent,
    ).slice(0, NAME_LENGTH),
    lastReviewed: dayIn(told.get('lastReviewed')),
    dated: dayIn(
      told.get('dateModified'),
      meta('article:modified_time'),
      told.get('datePublished'),
      meta('article:published_time'),
      document.querySelector('time[datetime]')?.getAttribute('datetime'),
    ),
    language,
    region,
  }
}

/** A page's title ends in the name of its site. */
const titleOf = (document: Document) => document.title.split(/\s+[|–—·»]\s+/)[0]

function localeOf(document: Document, openGraph: string | null | undefined) {
  const declared = [document.documentElement.lang, plain(openGraph).replace('_', '-')].flatMap(
    (tag) => tagged(tag) ?? [],
  )
  const region = declared.find((tag) => tag.region !== undefined)?.region
  return [declared[0]?.language ?? null, region ?? null] as const
}

function tagged(tag: string): Intl.Locale | null {
  try {
    return new Intl.Locale(tag)
  } catch {
    return null
  }
}

/** Every statement of the page's JSON-LD by its name; the first counts, and what is no JSON says nothing. */
function structuredData(document: Document): Map<string, unknown> {
  const told = new Map<string, unknown>()
  const waiting: unknown[] = [
    ...document.querySelectorAll('script[type="application/ld+json"]'),
  ].map(({textContent}) => parsed(textContent ?? ''))
  // It grows as it is gone through.
  for (const next of waiting) {
    if (typeof next !== 'object' || next === null) continue
    for (const [name, value] of Object.entries(next)) {
      if (!told.has(name)) told.set(name, value)
      // An author has a name, dates and pages of their own.
      if (typeof value === 'object' && value !== null && name !== 'author') waiting.push(value)
    }
  }
  return told
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return ''
  }
}

function nameIn(author: unknown): string | null {
  const one: unknown = Array.isArray(author) ? author[0] : author
  if (typeof one === 'string') return one
  if (typeof one !== 'object' || one === null || !('name' in one)) return null
  return typeof one.name === 'string' ? one.name : null
}

/** The day of the first value that begins with one. */
function dayIn(...values: unknown[]): string | null {
  for (const value of values) {
    const day = typeof value === 'string' ? /^\d{4}-\d{2}-\d{2}/.exec(value.trim())?.[0] : undefined
    if (day !== undefined && !Number.isNaN(Date.parse(day))) return day
  }
  return null
}
