import type {Page} from './html/page.ts'
import type {ShownProduct} from './html/product.ts'
import {ancestorsOf} from './html/tree.ts'
import type {Dataset} from './law/dataset.ts'

/** A page of the site that answered, under the address it was asked for: path and query. */
export type PageAt = {address: string; page: Page}

/** What every check may look at: all pages, the law, and the moment it is read for. */
export type Site = {
  pages: ReadonlyMap<string, PageAt>
  dataset: Dataset
  now: Date
  isDemo: boolean
  /** The page that a link leads to, redirects followed; null when it leads to none of this site. */
  target(href: string, from: string): PageAt | null
}

/** Pages that give an account of another page: of its notices, of its past. They are no page of their own. */
const ACCOUNTS = new Set(['notices', 'past'])

export const isAccount = ({type, key}: Page) => type === 'legal' && ACCOUNTS.has(key)

export const languageOf = ({locale}: Page) => locale.split('-')[0] ?? ''

/** The language of the words a page shows: its own, unless it borrows them. */
export const languageOfWords = ({wordsOf}: Page) => wordsOf.split('-')[0] ?? ''

/** Pages that show the words of another locale: no edition of their own, and kept from search engines. */
export const isBorrowed = ({locale, wordsOf}: Page) => wordsOf !== locale

/** The pages that the content of a page leads to, each once. */
export function targetsOf({address, page}: PageAt, site: Site): PageAt[] {
  const targets = page.links
    .filter(({isInMain}) => isInMain)
    .flatMap(({href}) => site.target(href, address) ?? [])
  return [...new Set(targets)]
}

/**
 * The products on a page: those its markup declares, and those it leads to without saying so. What a
 * reader can follow is a teaser, whatever the markup calls it.
 */
export function shownProducts(at: PageAt, site: Site): ShownProduct[] {
  return [...at.page.products, ...undeclaredProducts(at, site)]
}

export function undeclaredProducts(at: PageAt, site: Site): ShownProduct[] {
  const {address, page} = at
  return page.links.flatMap(({href, isInMain, product, element}) => {
    const target = isInMain ? site.target(href, address)?.page : null
    if (target?.type !== 'product' || target.key === product) return []
    if (target.key === page.subject) return []
    // An account of a page leads back to it.
    if (isAccount(page) && ancestorsOf(element).some(({tagName}) => tagName === 'nav')) return []
    const order = page.elements.indexOf(element)
    return [{key: target.key, legalStatus: null, role: 'teaser' as const, order, element}]
  })
}
