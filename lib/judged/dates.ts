/** How long something has been, and when that is another number; calendar days are of UTC. */

const startOf = (day: string) => Date.parse(`${day}T00:00:00Z`)

/** Whole months since a day: 18 from the eighteenth anniversary of its month on. Null without a day. */
export function monthsSince(day: string | null, now: Date): number | null {
  if (day === null) return null
  const start = new Date(startOf(day))
  const months =
    (now.getUTCFullYear() - start.getUTCFullYear()) * 12 + now.getUTCMonth() - start.getUTCMonth()
  return now.getTime() < monthsAfter(start, months) ? months - 1 : months
}

/** The next instant at which `monthsSince` is another. */
export function nextMonthSince(day: string | null, now: Date): number | null {
  const months = monthsSince(day, now)
  return day === null || months === null ? null : monthsAfter(new Date(startOf(day)), months + 1)
}

/** The same day of the month, or the month's last: 31 January and one month is 28 February. */
function monthsAfter(start: Date, months: number): number {
  const [year, month] = [start.getUTCFullYear(), start.getUTCMonth() + months]
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate()
  return Date.UTC(year, month, Math.min(start.getUTCDate(), last))
}
