import type {DocumentActionComponent, DocumentActionsContext} from 'sanity'

import {mayWrite} from '../granted-types.ts'
import {isTextType} from '../translations/root.ts'
import {ApproveAction} from './approve.tsx'
import {FollowSourceAction} from './follow-source.tsx'
import {RequestReviewAction} from './request-review.tsx'
import {WithdrawAction} from './withdraw.tsx'

/** What a person may do about the approval of a document, by their grants. */
export function approvalActions({
  schemaType,
  versionType,
}: DocumentActionsContext): DocumentActionComponent[] {
  if (!isTextType(schemaType) || versionType === 'revision') return []
  return [
    ...(mayWrite('reviewRequest') && mayWrite(schemaType) ? [RequestReviewAction] : []),
    ...(mayWrite('approval') ? [ApproveAction, WithdrawAction] : []),
    ...(mayWrite(schemaType) ? [FollowSourceAction] : []),
  ]
}
