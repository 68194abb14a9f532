import {hiddenBy} from '../html/hidden.ts'
import {attributeOf, has} from '../html/tree.ts'
import type {AppliedRule} from '../law/applied.ts'
import type {Found} from '../miss.ts'
import type {PageAt} from '../site.ts'

/** What a page says of its own text, by the fact a rule warns of. */
const NOTES = {daysOverdue: 'overdue', approvalState: 'stale'}

/** Where a rule only warns that a text is overdue for review, or behind its source, the page says so. */
export function checkTextNotes(applying: readonly AppliedRule[], {address, page}: PageAt): Found {
  const said = page.elements
    // Few elements are notes; what hides one is looked for in all that is around it.
    .filter((element) => has(element, 'data-text-note') && hiddenBy(element) === null)
    .map((element) => attributeOf(element, 'data-text-note'))
  const owed = Object.entries(NOTES).flatMap(([fact, note]) => {
    const warning = applying.find(
      ({rule: {severity, conditions}}) =>
        severity === 'warn' && conditions.some((condition) => condition.fact === fact),
    )
    return warning && !said.includes(note) ? [{rule: warning.rule.number, note}] : []
  })
  return {
    remarks: [],
    misses: owed.map(({rule, note}) => ({
      address,
      rule,
      expected: `[data-text-note="${note}"] in sight`,
      found: 'no such words',
    })),
  }
}
