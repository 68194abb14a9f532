import type {DatabaseSync} from 'node:sqlite'
import {isAudited, publishEvent} from '../audit-events.ts'
import {auditLogIn} from './audit-log.ts'
import type {Doc} from '../engine/types.ts'

/** The log of a store that is older than its log begins with what was published then. */
export function beginAuditLog(db: DatabaseSync) {
  const events = db
    .prepare('SELECT body FROM docs ORDER BY id')
    .all()
    .flatMap((row) => {
      const body = String(row['body'])
      const document = JSON.parse(body) as Doc // only `commit` writes bodies, and it writes documents
      return isAudited(document) ? [{...publishEvent(document, 'begin'), body}] : []
    })
  auditLogIn(db).append(events, {at: new Date().toISOString(), actor: 'lake'})
}
