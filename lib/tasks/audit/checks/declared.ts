import {statusOf} from '../law/documents.ts'
import {wordOf} from '../law/fields.ts'
import type {Found, Miss} from '../miss.ts'
import {type PageAt, type Site, undeclaredProducts} from '../site.ts'

/** The markup says what it shows of products, and says it as the dataset does. */
export function checkDeclared(at: PageAt, site: Site): Found {
  const {address, page} = at
  const miss = (expected: string, found: string): Miss => ({
    address,
    rule: 'products',
    expected,
    found,
  })
  const misstated = page.products.flatMap(({key, legalStatus}) => {
    const status = wordOf(statusOf(site.dataset, key, page.market), 'legalStatus')
    if (status === null) {
      return [miss(`only products with a status in market ${page.market}`, `"${key}"`)]
    }
    return legalStatus === status
      ? []
      : [miss(`data-legal-status="${status}" for "${key}"`, `"${legalStatus}"`)]
  })
  const unsaid = undeclaredProducts(at, site).map(({key}) =>
    miss(`data-product and data-legal-status on the link to "${key}"`, 'neither'),
  )
  const isSubjectShown = page.subject === null || page.products.some(({role}) => role === 'subject')
  const missing = isSubjectShown
    ? []
    : [miss(`data-product="${page.subject}" around the product of the page`, 'no such element')]
  return {misses: [...misstated, ...unsaid, ...missing], remarks: []}
}
