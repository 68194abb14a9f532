import {createHash} from 'node:crypto'
import {contentText} from '#lib/approvals/canonical.ts'
import {isRecordType} from '#lib/approvals/records.ts'
import {draftId, releaseOf} from './engine/document-id.ts'
import type {Change, Doc} from './engine/types.ts'
import type {AuditEvent} from './store/audit-log.ts'

/** Visits of Presentation, which keeps a secret for each: no content. */
const SECRET = 'sanity.previewUrlSecret'

/**
 * Whether the audit log follows a document: what readers can see, approvals among it. Drafts, versions
 * and whatever else has a dot in its id are none of it.
 */
export const isAudited = ({_id, _type}: Pick<Doc, '_id' | '_type'>) =>
  !_id.includes('.') && _type !== SECRET

/**
 * What the audit log is to say of the changes of one transaction.
 *
 * @param exists whether a document is there after it
 */
export const auditEventsOf = (
  changes: readonly Change[],
  exists: (id: string) => boolean,
): AuditEvent[] =>
  changes.flatMap(({id, before, after}): AuditEvent[] => {
    const document = after ?? before
    if (!document) return []
    if (releaseOf(id) !== null) return releaseEvent(id, before, after)
    if (!isAudited(document)) return []
    if (!after) return [gone(id, exists(draftId(id)) ? 'unpublish' : 'delete', document)]
    if (isRecordType(after._type)) return [recordEvent(after)]
    return [publishEvent(after)]
  })

/** The content hash is the same one that approvals name; `node:crypto` only computes it faster. */
const contentHashOf = (document: Doc) =>
  createHash('sha256').update(contentText(document)).digest('hex')

export const publishEvent = (document: Doc, action: 'publish' | 'begin' = 'publish') => ({
  action,
  documentId: document._id,
  revision: document._rev,
  contentHash: contentHashOf(document),
  detail: {type: document._type},
})

const gone = (documentId: string, action: 'unpublish' | 'delete', {_type}: Doc): AuditEvent => ({
  action,
  documentId,
  revision: null,
  contentHash: null,
  detail: {type: _type},
})

/** A record names the content that it is about, and that is what is looked for. */
function recordEvent(record: Doc): AuditEvent {
  const {text, capacity, contentHash, withdraws} = record
  const decision = withdraws === undefined ? 'approve' : 'withdraw'
  return {
    action: record._type === 'approval' ? decision : 'requestReview',
    documentId: record._id,
    revision: record._rev,
    contentHash: String(contentHash),
    detail: {
      text: refOf(text),
      ...(capacity !== undefined && {capacity: String(capacity)}),
      ...(withdraws !== undefined && {withdraws: refOf(withdraws)}),
    },
  }
}

/** A release ran: what it published stands in entries of its own. */
const releaseEvent = (id: string, before: Doc | null, after: Doc | null): AuditEvent[] =>
  after?.['state'] === 'published' && before?.['state'] !== 'published'
    ? [{action: 'runRelease', documentId: id, revision: after._rev, contentHash: null, detail: {}}]
    : []

/** The guard let only records through whose references are whole. */
const refOf = (value: unknown) =>
  typeof value === 'object' && value !== null && '_ref' in value ? String(value._ref) : ''
