import type {AppliedRule} from '../law/applied.ts'
import {productFacts} from '../facts/index.ts'
import {statusOf} from '../law/documents.ts'
import {wordOf} from '../law/fields.ts'
import type {Rule} from '../law/rule.ts'
import type {Found} from '../miss.ts'
import {type PageAt, shownProducts, type Site} from '../site.ts'

/**
 * A medicine anywhere and a food supplement on its own page owe a notice in every market; where no
 * applying rule asks for one, the rule was lost, and the page must not be shown (decision 019).
 */
export function checkGoverned(applying: readonly AppliedRule[], at: PageAt, site: Site): Found {
  const governed = applying
    .filter(({rule, application}) => application.isOfProduct && governs(rule))
    .flatMap(({application}) => application.products.map(({key}) => key))
  const {address, page} = at
  const left = shownProducts(at, site).flatMap(({key, role}) => {
    const status = wordOf(statusOf(site.dataset, key, page.market), 'legalStatus') ?? ''
    const isRegulated = MEDICINES.has(status) || (status === 'foodSupplement' && role === 'subject')
    return isRegulated && !governed.includes(key) ? [{key, status}] : []
  })
  return {
    misses: left.map(({key, status}) => ({
      address,
      rule: 'rules',
      expected: `a rule in force that asks for a notice for "${key}" (${status}) in market ${page.market}, or the page withheld`,
      found: 'no such rule, and the page is shown',
    })),
    remarks: [],
  }
}

/** What a product is, whatever it contains and whatever is said of it: a rule that asks for more governs nothing. */
const STANDING = new Set(['role', 'legalStatus', 'dispensingCategory', 'hasLeaflet'])

const governs = ({requires, conditions}: Rule) =>
  requires.some(({place}) => place !== 'beforeTeasers') &&
  conditions.every(({fact}) => STANDING.has(fact) || !Object.hasOwn(productFacts, fact))

/** Without prescription: one on prescription may only be informed about, which owes nothing. */
const MEDICINES = new Set(['medicine-otc-pharmacyOnly', 'medicine-gsl'])
