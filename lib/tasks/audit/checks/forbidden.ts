import {wordsOf} from '../html/words.ts'
import {articleTextOf, wordOf} from '../law/documents.ts'
import type {AppliedRule} from '../law/applied.ts'
import {wordingOf} from '../law/wording.ts'
import {bySeverity, type Found, joined, type Miss} from '../miss.ts'
import type {PageAt, Site} from '../site.ts'

/** Where the page shows what a rule forbids, in words; null when it does not. */
type Look = (applied: AppliedRule, at: PageAt, site: Site) => string | null

const LOOKS: Record<string, Look> = {
  page: () => 'the page is shown',
  product({application}) {
    const teasers = application.products.filter(({role}) => role === 'teaser')
    const keys = [...new Set(teasers.map(({key}) => `"${key}"`))]
    return keys.length > 0 ? `it leads to ${keys.join(', ')}` : null
  },
  reviewerBox(_applied, {page}, {dataset}) {
    const note = wordOf(articleTextOf(dataset, page.key, page.locale), 'reviewNote')
    const shown = wordingOf(wordsOf(page.main, () => false))
    return note && shown.includes(wordingOf(note)) ? `it says "${note}"` : null
  },
}

/** Whether the audit can look for a thing that rules forbid. */
export const canLookFor = (forbidden: string) => Object.hasOwn(LOOKS, forbidden)

const NAMES: Record<string, string> = {
  page: 'not to be shown',
  product: 'not to lead to the product',
  reviewerBox: 'to show no reviewer',
}

/** What the page shows although a rule forbids it. */
export const checkForbidden = (applying: readonly AppliedRule[], at: PageAt, site: Site): Found =>
  joined(
    applying.map((applied) => {
      const {forbids, number, severity, explanation} = applied.rule
      const look = forbids !== null && canLookFor(forbids) ? LOOKS[forbids] : undefined
      const found = look?.(applied, at, site) ?? null
      if (found === null || forbids === null) return {misses: [], remarks: []}
      const expected = `the page ${NAMES[forbids]}: ${explanation}`
      const miss: Miss = {address: at.address, rule: number, expected, found}
      return bySeverity(severity, [miss])
    }),
  )
