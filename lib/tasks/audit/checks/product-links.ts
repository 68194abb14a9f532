import type {Required} from '../law/required.ts'
import type {PageAt, Site} from '../site.ts'
import type {Flaw} from './notice-text.ts'

/** The kind of page that has the particulars of a product and nothing else. */
const PARTICULARS = 'mandatory'

/** Whether a link leads to the particulars of a product, of this one where one is named. */
export function leadsToParticulars(href: string | null, at: PageAt, site: Site, key?: string) {
  const target = href === null ? null : site.target(href, at.address)?.page
  return target?.type === PARTICULARS && (key === undefined || target.key === key)
}

/** A notice that is a link stands once beside each product it is about, and leads to its particulars. */
export const flawsOfLinks = ({key, products}: Required, at: PageAt, site: Site): Flaw[] =>
  products.flatMap((product) => {
    const expected = `the link "${key}" beside "${product.key}", to its particulars`
    const beside = at.page.notices.filter(
      (notice) => notice.key === key && notice.product === product.element,
    )
    const [only, ...more] = beside
    if (!only || more.length > 0) {
      return [{expected: `${expected}, once`, found: `${beside.length} of them`}]
    }
    if (leadsToParticulars(only.link, at, site, product.key)) return []
    return [{expected, found: only.link === null ? 'no link' : `it leads to ${only.link}`}]
  })
