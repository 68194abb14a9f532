import {attributeOf, type Element, has} from '../html/tree.ts'
import {wordsOf} from '../html/words.ts'
import {productNamesIn, statusOf} from '../law/documents.ts'
import {wordOf} from '../law/fields.ts'
import {wordingOf} from '../law/wording.ts'
import type {Found} from '../miss.ts'
import {type PageAt, shownProducts, type Site} from '../site.ts'

/**
 * Products that a page names and neither shows nor leads to. The law of some markets counts naming a
 * medicine as advertising it; whether it does here, a person judges.
 */
export function checkMentions(at: PageAt, site: Site): Found {
  const {address, page} = at
  const shown = new Set(shownProducts(at, site).map(({key}) => key))
  const words = ` ${plain(wordsOf(page.main, isElsewhere))} `
  const named = productNamesIn(site.dataset, page.locale)
    .filter(({key, name}) => !shown.has(key) && words.includes(` ${plain(name)} `))
    .map(({key, name}) => ({
      name,
      status: wordOf(statusOf(site.dataset, key, page.market), 'legalStatus'),
    }))
  return {
    misses: [],
    remarks: named.map(({name, status}) => ({
      address,
      rule: 'products',
      expected: 'the notices of every product that the page names',
      found: `it names "${name}" (${status}), and no rule takes that for showing it`,
    })),
  }
}

/** Lower case, words and numbers alone, so that a name is found whatever stands around it. */
const plain = (text: string) =>
  wordingOf(text)
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

const isElsewhere = (element: Element) =>
  has(element, 'data-product') ||
  attributeOf(element, 'role') === 'note' ||
  element.tagName === 'nav'
