import type {SanityClient} from '@sanity/client'
import type {SanityDocumentLike} from 'sanity'
import {z} from 'zod'
import {contentHash} from '#lib/approvals/content-hash.ts'
import type {Approval, Capacity} from '#lib/approvals/records.ts'
import {publishedIdOf} from '../translations/translation-record.ts'
import {MEANINGS} from './words.ts'

/** Who signs, and the way to the lake. */
export type Signer = {client: SanityClient; userId: string}

/** Asks for the approval of a text as it is now. */
export const requestReview = (signer: Signer, text: SanityDocumentLike) =>
  signer.client.create(
    {...common(signer, text), _type: 'reviewRequest'},
    {tag: 'approvals.request'},
  )

/** Approves a text as it is now. */
export const approve = (signer: Signer, text: SanityDocumentLike, capacity: Capacity) =>
  signer.client.create(
    {
      ...common(signer, text),
      _type: 'approval',
      decision: 'approved',
      capacity,
      meaning: MEANINGS[capacity],
    },
    {tag: 'approvals.approve'},
  )

/** Takes an approval back. */
export const withdraw = (signer: Signer, text: SanityDocumentLike, approval: Approval) =>
  signer.client.create(
    {
      ...common(signer, text),
      contentHash: approval.contentHash,
      _type: 'approval',
      decision: 'withdrawn',
      withdraws: {_type: 'reference', _ref: approval._id, _weak: true},
      meaning: 'The approval no longer counts.',
    },
    {tag: 'approvals.withdraw'},
  )

const common = ({userId}: Signer, text: SanityDocumentLike) => ({
  text: {_type: 'reference', _ref: publishedIdOf(text._id), _weak: true},
  contentHash: contentHash(text),
  by: userId,
  at: new Date().toISOString(),
})

const Refused = z.object({
  details: z.object({items: z.array(z.object({error: z.object({reason: z.string()})}))}),
})

/** Why a record was refused, in the lake's own sentence. */
export function refusalIn(error: unknown): string {
  const {success, data} = Refused.safeParse(error)
  if (success) return data.details.items.map((item) => item.error.reason).join(' ')
  return error instanceof Error ? error.message : String(error)
}
