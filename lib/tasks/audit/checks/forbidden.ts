import {wordsOf} from '../html/words.ts'
import {textOf} from '../law/documents.ts'
import {wordOf} from '../law/fields.ts'
import type {AppliedRule} from '../law/applied.ts'
import {refusalOf, rightText} from '../law/right-text.ts'
import {wordingOf} from '../law/wording.ts'
import {bySeverity, type Found, joined, type Miss} from '../miss.ts'
import type {PageAt, Site} from '../site.ts'

/** Where the page shows what a rule forbids, in words; null when it does not. */
type Look = (applied: AppliedRule, at: PageAt, site: Site) => string | null

const LOOKS: Record<string, Look> = {
  page: () => 'the page is shown',
  product({application}) {
    const found = application.products.map(({key, role}) =>
      role === 'subject' ? `it is about "${key}"` : `it leads to "${key}"`,
    )
    return found.length > 0 ? [...new Set(found)].join(', ') : null
  },
  reviewerBox(_applied, {page}, {dataset}) {
    const note = wordOf(textOf(dataset, page), 'reviewNote')
    const shown = wordingOf(wordsOf(page.main, () => false))
    return note && shown.includes(wordingOf(note)) ? `it says "${note}"` : null
  },
  unverifiedNotice(_applied, at, site) {
    const keys = at.page.notices
      .filter(({key}) => {
        const text = rightText(key, at, site)
        return text !== null && refusalOf(text, site.isDemo) !== null
      })
      .map(({key}) => `"${key}"`)
    return keys.length > 0 ? `it shows ${keys.join(', ')}` : null
  },
}

/** Whether the audit can look for a thing that rules forbid. */
export const canLookFor = (forbidden: string) => Object.hasOwn(LOOKS, forbidden)

const NAMES: Record<string, string> = {
  page: 'not to be shown',
  product: 'without the product',
  reviewerBox: 'to show no reviewer',
  unverifiedNotice: 'to show no notice whose words are not verified',
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
