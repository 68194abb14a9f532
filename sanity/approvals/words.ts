import type {BadgeTone} from '@sanity/ui'
import type {Capacity} from '#lib/approvals/records.ts'
import type {ApprovalState, Standing} from '#lib/approvals/state-of.ts'

/** How the Studio names the state of a text. */
export const STATE_TITLES: Record<ApprovalState, string> = {
  missing: 'Missing',
  draft: 'Draft',
  inReview: 'In review',
  approved: 'Approved',
  stale: 'Stale',
  suspended: 'Suspended',
}

export const STATE_TONES: Record<ApprovalState, BadgeTone> = {
  missing: 'default',
  draft: 'default',
  inReview: 'primary',
  approved: 'positive',
  stale: 'caution',
  suspended: 'critical',
}

export const CAPACITY_TITLES: Record<Capacity, string> = {
  medical: 'Medical',
  regulatory: 'Regulatory',
}

/** What is signed; it is kept with the signature. */
export const MEANINGS: Record<Capacity, string> = {
  medical: 'I have read these words and find what they say of health right and sufficient.',
  regulatory: 'I have read these words and find that the law of their market permits them.',
}

/** Everything there is to say of a text, a sentence each. */
export function sentencesOf({reasons, daysOverdue}: Standing): string[] {
  if (daysOverdue === null || daysOverdue === 0) return [...reasons]
  const days = daysOverdue === 1 ? '1 day' : `${daysOverdue} days`
  return [...reasons, `Its review is overdue by ${days}.`]
}
