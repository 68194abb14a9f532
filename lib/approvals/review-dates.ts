const DAY = 86_400_000

/** The first instant at which a review is overdue; `NaN` where no day is set, or what is set is none. */
const beginOf = (nextReview: unknown) =>
  typeof nextReview === 'string' ? Date.parse(`${nextReview}T00:00:00Z`) + DAY : Number.NaN

/**
 * How many days a review is overdue: 0 until the end of the day it is due on, in UTC, 1 on the day
 * after. Null without a day.
 */
export function daysOverdue(nextReview: unknown, now: Date): number | null {
  const begin = beginOf(nextReview)
  if (Number.isNaN(begin)) return null
  return Math.max(0, Math.floor((now.getTime() - begin) / DAY) + 1)
}

/** The instant, in milliseconds since 1970, from which a review is overdue by so many days; null without a day. */
export function daysOverdueChange(nextReview: unknown, days: number): number | null {
  const instant = beginOf(nextReview) + (days - 1) * DAY
  return Number.isNaN(instant) ? null : instant
}
