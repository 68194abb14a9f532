import {textOf} from '../law/documents.ts'
import {wordOf} from '../law/fields.ts'
import {known, type PageFacts} from './families.ts'

const DAY = 86_400_000

/** How late the review of the page's own text is, and how the site runs. */
export const reviewFacts: PageFacts = {
  /** 0 until the end of the day on which the review is due, in UTC; 1 on the day after. */
  daysOverdue({page}, {dataset, now}) {
    const due = wordOf(textOf(dataset, page), 'nextReview')
    const lastDay = due === null ? Number.NaN : Date.parse(due)
    if (Number.isNaN(lastDay)) return null
    return known(Math.max(0, Math.floor((now.getTime() - lastDay) / DAY)))
  },
  mode: (_at, {isDemo}) => known(isDemo ? 'demo' : 'live'),
}
