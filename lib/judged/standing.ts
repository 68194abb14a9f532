import {z} from 'zod'
import {type ApprovalRecord, recordsIn} from '#lib/approvals/records.ts'
import {requiredCapacities} from '#lib/approvals/required.ts'
import {daysOverdueChange} from '#lib/approvals/review-dates.ts'
import {sourceOf} from '#lib/approvals/source-locale.ts'
import {type Standing, stateOf} from '#lib/approvals/state-of.ts'
import type {Facts, Law, Verdict} from '#lib/disclaimer/types.ts'

/** How a text stands, from what the page queries give of it. */

const Document = z.looseObject({_type: z.string()})

/** What a query adds to each text: the whole document, and everything on record about it. */
export const onRecord = {
  document: Document,
  records: z.array(z.unknown()).transform(recordsIn),
}

type OnRecord = {document: z.infer<typeof Document>; records: readonly ApprovalRecord[]}

/** A text with the document it was translated from, if it is not the source itself. */
export type WithSource = OnRecord & {source: OnRecord['document'] | null}

/** The source of each text, while all texts of their root are at hand. */
export function sourcesIn<Text extends OnRecord & {locale: string}>(
  texts: readonly Text[],
  sourceLocale: string | null,
): (text: Text) => OnRecord['document'] | null {
  const source = sourceOf(texts, sourceLocale)
  return (text) => (source === null || source === text ? null : source.document)
}

export const standingOf = (
  {document, records, source}: WithSource,
  legalStatus: string | null,
  now: Date,
): Standing =>
  stateOf({
    text: document,
    source,
    records,
    required: requiredCapacities(document._type, legalStatus),
    now,
  })

/** How a text stands, as facts for rules. */
export const approvalFacts = ({state, isApproved, daysOverdue}: Standing) =>
  ({
    approvalState: state,
    isApproved: isApproved ? 'yes' : 'no',
    daysOverdue,
  }) satisfies Partial<Facts>

/**
 * The instants, in milliseconds since 1970, at which the review dates of texts change what rules say:
 * when a review becomes overdue by as many days as one of them asks for, and by one more.
 */
export function reviewChanges(
  texts: readonly Pick<OnRecord, 'document'>[],
  {rules}: Pick<Law, 'rules'>,
): number[] {
  const asked = rules.flatMap(({conditions}) =>
    conditions.flatMap(({fact, number}) => (fact === 'daysOverdue' ? (number ?? []) : [])),
  )
  return texts.flatMap(({document}) =>
    asked.flatMap((days) =>
      [days, days + 1].flatMap((day) => daysOverdueChange(document['nextReview'], day) ?? []),
    ),
  )
}

/** A verdict that also names the next instant at which the text's own review date can change it. */
export function withReviewChange<V extends Verdict>(
  verdict: V,
  text: Pick<OnRecord, 'document'>,
  law: Law,
): V {
  const ahead = reviewChanges([text], law).filter((instant) => instant > law.now.getTime())
  const instants = [...ahead, ...(verdict.nextChangeAt ? [Date.parse(verdict.nextChangeAt)] : [])]
  if (instants.length === 0) return verdict
  return {...verdict, nextChangeAt: new Date(Math.min(...instants)).toISOString()}
}
