/**
 * Validity in calendar days of UTC: from the first instant of `validFrom` until the last of `validTo`,
 * the last day on which it holds. Null is without an end.
 */
export type Validity = {validFrom: string | null; validTo: string | null}

const DAY = 86_400_000

const startOf = (day: string) => Date.parse(`${day}T00:00:00Z`)
const endOf = (day: string) => startOf(day) + DAY

export const isValidAt = ({validFrom, validTo}: Validity, now: Date) =>
  (validFrom === null || startOf(validFrom) <= now.getTime()) &&
  (validTo === null || now.getTime() < endOf(validTo))

const dayAt = (milliseconds: number) => new Date(milliseconds).toISOString().slice(0, 10)

export const dayAfter = (day: string) => dayAt(startOf(day) + DAY)

export const dayBefore = (day: string) => dayAt(startOf(day) - DAY)

/** The instants at which they begin or end, in milliseconds since 1970. */
export const changesOf = (validities: readonly Validity[]): number[] =>
  validities.flatMap(({validFrom, validTo}) => [
    ...(validFrom === null ? [] : [startOf(validFrom)]),
    ...(validTo === null ? [] : [endOf(validTo)]),
  ])

/** The next instant after `now` at which one of them begins or ends, or of `others`; null when none does. */
export function nextChangeOf(
  validities: readonly Validity[],
  now: Date,
  others: readonly number[] = [],
): string | null {
  const ahead = [...changesOf(validities), ...others].filter((instant) => instant > now.getTime())
  return ahead.length > 0 ? new Date(Math.min(...ahead)).toISOString() : null
}
