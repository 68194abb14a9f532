const DAY = 86_400_000

const endOf = (day: string) => Date.parse(`${day}T00:00:00Z`) + DAY

/**
 * How many days a review is overdue: 0 until the end of the day it is due on, in UTC, 1 on the day
 * after. Null where no day is set, or what is set is none.
 */
export function daysOverdue(nextReview: unknown, now: Date): number | null {
  const due = typeof nextReview === 'string' ? endOf(nextReview) : Number.NaN
  if (Number.isNaN(due)) return null
  return Math.max(0, Math.floor((now.getTime() - due) / DAY) + 1)
}

/** The next instant, in milliseconds since 1970, at which a review is overdue by one day more. */
export function nextOverdueChange(nextReview: unknown, now: Date): number | null {
  const days = daysOverdue(nextReview, now)
  return days === null ? null : endOf(String(nextReview)) + days * DAY
}
