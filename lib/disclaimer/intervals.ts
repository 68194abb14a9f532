import {dayAfter, dayBefore, type Validity} from './calendar.ts'

/** One text of a notice, in one market and language, by the days on which it is in force. */
export type Interval = Validity & {id: string; version: number | null}

/** Days are the first and the last of what is wrong; `to` is null where it has no end. */
export type IntervalProblem =
  | {kind: 'noStart'; text: Interval}
  | {kind: 'backwards'; text: Interval}
  | {kind: 'overlap'; earlier: Interval; later: Interval; from: string; to: string | null}
  | {kind: 'gap'; earlier: Interval; later: Interval; from: string; to: string}

/**
 * What is wrong with the days of all texts of one notice in one market and language, in their order.
 * On each day from the first one on there is exactly one text, until the last one ends: a law may end
 * for good, but it does not pause. So days between two texts are a gap and days after the last are none.
 */
export function problemsOf(texts: readonly Interval[]): IntervalProblem[] {
  const inOrder = texts.toSorted(byStart)
  return inOrder.flatMap((later, index): IntervalProblem[] => {
    if (later.validFrom === null) return [{kind: 'noStart', text: later}]
    if (later.validTo !== null && later.validTo < later.validFrom)
      return [{kind: 'backwards', text: later}]
    const before = inOrder.slice(0, index).filter(isWhole)
    return [...overlaps(before, later), ...gap(before, later)]
  })
}

type Whole = Interval & {validFrom: string}

const isWhole = (text: Interval): text is Whole =>
  text.validFrom !== null && (text.validTo === null || text.validTo >= text.validFrom)

function overlaps(before: readonly Whole[], later: Interval): IntervalProblem[] {
  const from = later.validFrom ?? ''
  return before
    .filter(({validTo}) => validTo === null || validTo >= from)
    .map((earlier) => ({
      kind: 'overlap',
      earlier,
      later,
      from,
      to: earliest(earlier.validTo, later.validTo),
    }))
}

/** Between the last day on which any text before it is in force, and its own first. */
function gap(before: readonly Whole[], later: Interval): IntervalProblem[] {
  const [first, ...others] = before
  const from = later.validFrom ?? ''
  if (!first) return []
  const earlier = others.reduce((last, text) => (endsLater(text, last) ? text : last), first)
  if (earlier.validTo === null || dayAfter(earlier.validTo) >= from) return []
  return [{kind: 'gap', earlier, later, from: dayAfter(earlier.validTo), to: dayBefore(from)}]
}

const endsLater = ({validTo}: Validity, than: Validity) =>
  than.validTo !== null && (validTo === null || validTo > than.validTo)

function earliest(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b
  return a < b ? a : b
}

const byStart = (a: Interval, b: Interval) =>
  compare(a.validFrom ?? '', b.validFrom ?? '') ||
  (a.version ?? 0) - (b.version ?? 0) ||
  compare(a.id, b.id)

function compare(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
