import type {FactName} from '#lib/disclaimer/facts.ts'
import type {Verdict} from '#lib/disclaimer/types.ts'

/** What a page says of its own text. */
export type TextNotes = {
  /** Its source has changed since it was translated. */
  isStale: boolean
  /** Its review is overdue. */
  isOverdue: boolean
}

/** What rules warn of, where the page itself has to say it. */
export function textNotes({warnings}: Verdict): TextNotes {
  const warnsOf = (fact: FactName) => warnings.some(({facts}) => facts.includes(fact))
  return {isStale: warnsOf('approvalState'), isOverdue: warnsOf('daysOverdue')}
}
