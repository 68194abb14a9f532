import {changeSince} from './changes.ts'
import {contentHash} from './content-hash.ts'
import {type ApprovalRecord, type Capacity, standingApprovals} from './records.ts'
import {daysOverdue} from './review-dates.ts'

export const APPROVAL_STATES = [
  'missing',
  'draft',
  'inReview',
  'approved',
  'stale',
  'suspended',
] as const
export type ApprovalState = (typeof APPROVAL_STATES)[number]

type Fields = Readonly<Record<string, unknown>>

export type Question = {
  /** The text as it is shown or edited; null where there is none. */
  text: Fields | null
  /** The text it was translated from, as it is now; null for the source itself. */
  source: Fields | null
  /** Everything on record about the text. */
  records: readonly ApprovalRecord[]
  /** The capacities in which it has to be approved. */
  required: readonly Capacity[]
  now: Date
}

export type Standing = {
  state: ApprovalState
  /** Why, a sentence each. */
  reasons: readonly string[]
  /** Whether exactly these words are approved in every capacity, also where they are stale. */
  isApproved: boolean
  /** Null where there is no text. */
  contentHash: string | null
  /** Days since the review was due; 0 before, null without a date. */
  daysOverdue: number | null
}

const MISSING: Standing = {
  state: 'missing',
  reasons: ['There is no text in this locale.'],
  isApproved: false,
  contentHash: null,
  daysOverdue: null,
}

/**
 * How a text stands. Pure and total; nothing of it is stored, so nothing can be forgotten. Gravest
 * first: what its source makes of it, then what is on record of these very words.
 */
export function stateOf({text, source, records, required, now}: Question): Standing {
  if (text === null) return MISSING
  const hash = contentHash(text)
  const behind = behindSource(text, source)
  const lacking = lacks(text, hash, records, required)
  const isRequested = records.some(
    (record) => record._type === 'reviewRequest' && record.contentHash === hash,
  )
  const isApproved = lacking.length === 0
  const unapproved = isRequested ? 'inReview' : 'draft'
  return {
    state: behind?.state ?? (isApproved ? 'approved' : unapproved),
    reasons: [
      ...(behind ? [behind.reason] : []),
      ...(isApproved ? ['These words are approved.'] : lacking),
    ],
    isApproved,
    contentHash: hash,
    daysOverdue: daysOverdue(text['nextReview'], now),
  }
}

/** What a change of the source makes of a translation; null where it is in step, or is none. */
function behindSource(text: Fields, source: Fields | null) {
  const from = text['translatedFrom']
  if (source === null || typeof from !== 'string') return null
  const gravest = changeSince(source, from)
  if (gravest === null) return null
  return gravest === 'safety'
    ? {
        state: 'suspended' as const,
        reason: 'The source has changed for safety since this was translated.',
      }
    : {
        state: 'stale' as const,
        reason: `The source has changed since this was translated (${gravest}).`,
      }
}

/** Why the words of a text are not approved, a sentence each; none when they are. */
function lacks(
  text: Fields,
  hash: string,
  records: readonly ApprovalRecord[],
  required: readonly Capacity[],
): string[] {
  const approvals = standingApprovals(records)
  const missing = required
    .filter(
      (capacity) =>
        !approvals.some(
          (approval) => approval.capacity === capacity && approval.contentHash === hash,
        ),
    )
    .map((capacity) => {
      const wasApproved = approvals.some((approval) => approval.capacity === capacity)
      const edited = wasApproved ? ': the text was edited since it had one' : ''
      return `There is no ${capacity} approval of these words${edited}.`
    })
  const unchecked = text['isUncheckedTranslation'] === true
  return unchecked
    ? [...missing, 'It is marked as a translation that nobody has checked.']
    : missing
}
