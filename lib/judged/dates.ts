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

/** The instant at which `monthsSince` becomes so many months. Null without a day. */
export const monthsAfterDay = (day: string | null, months: number): number | null =>
  day === null ? null : monthsAfter(new Date(startOf(day)), months)

/** The same day of the month, or the month's last: 31 January and one month is 28 February. */
function monthsAfter(start: Date, months: number): number {
  const [year, month] = [start.getUTCFullYear(), start.getUTCMonth() + months]
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate()
  return Date.UTC(year, month, Math.min(start.getUTCDate(), last))
}
