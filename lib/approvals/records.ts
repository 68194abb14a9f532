import {z} from 'zod'

/**
 * Approvals and requests for a review are documents of their own, so that approving does not change
 * what is approved. They are records: made once, never changed.
 */

/** The types whose documents are approved: the words of one locale. */
export const TEXT_TYPES = ['articleText', 'productText', 'questionText'] as const

export const isTextType = (type: string) => (TEXT_TYPES as readonly string[]).includes(type)

/** In what capacity somebody approves: for what a text says of health, or of the law. */
export const CAPACITIES = ['medical', 'regulatory'] as const
export type Capacity = (typeof CAPACITIES)[number]

const Reference = z.object({_ref: z.string(), _weak: z.literal(true)})

const record = {
  _id: z.string(),
  /** The published id of the text, also where only a draft of it exists. */
  text: Reference,
  contentHash: z.string().regex(/^[0-9a-f]{64}$/),
  /** The id of the user whose record it is. */
  by: z.string(),
  at: z.iso.datetime({offset: true}),
}

export const Approval = z.object({
  ...record,
  _type: z.literal('approval'),
  decision: z.literal('approved'),
  capacity: z.enum(CAPACITIES),
  /** What the signature means, in the words the approver saw. */
  meaning: z.string().min(1),
})
export type Approval = z.infer<typeof Approval>

export const Withdrawal = z.object({
  ...record,
  _type: z.literal('approval'),
  decision: z.literal('withdrawn'),
  /** The approval that no longer counts. */
  withdraws: Reference,
  meaning: z.string().min(1),
})
export type Withdrawal = z.infer<typeof Withdrawal>

export const ReviewRequest = z.object({...record, _type: z.literal('reviewRequest')})
export type ReviewRequest = z.infer<typeof ReviewRequest>

export const ApprovalRecord = z.union([Approval, Withdrawal, ReviewRequest])
export type ApprovalRecord = z.infer<typeof ApprovalRecord>

const RECORD_TYPES = ['approval', 'reviewRequest']

export const isRecordType = (type: string) => RECORD_TYPES.includes(type)

/** The approvals among records that nobody withdrew. */
export function standingApprovals(records: readonly ApprovalRecord[]): Approval[] {
  const withdrawn = new Set(
    records.flatMap((record) => ('withdraws' in record ? [record.withdraws._ref] : [])),
  )
  return records.filter(
    (record): record is Approval =>
      'decision' in record && record.decision === 'approved' && !withdrawn.has(record._id),
  )
}

/** Documents that are not shaped as records say nothing, and approve nothing. */
export const recordsIn = (documents: readonly unknown[]): ApprovalRecord[] =>
  documents.flatMap((document) => {
    const {success, data} = ApprovalRecord.safeParse(document)
    return success ? [data] : []
  })
