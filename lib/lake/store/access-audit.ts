import type {DatabaseSync} from 'node:sqlite'
import {auditLogIn, type AuditAction} from './audit-log.ts'

/** Whoever runs a command beside the lake: it asks for no name, only for the right to read the folder. */
export const OPERATOR = 'operator'

/** What the audit log records of people and tokens: who got which role, and whose access ended. */
export function accessAuditIn(db: DatabaseSync) {
  const log = auditLogIn(db)
  return {
    /** To be called inside the transaction of what it records. `id` is that of the person or token. */
    note(action: AuditAction, id: string, detail: Record<string, string>, actor = OPERATOR) {
      const event = {action, documentId: id, revision: null, contentHash: null, detail}
      log.append([event], {at: new Date().toISOString(), actor})
    },
  }
}
