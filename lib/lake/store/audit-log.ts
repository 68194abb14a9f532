import {createHash} from 'node:crypto'
import type {DatabaseSync} from 'node:sqlite'

export type AuditAction =
  | 'begin'
  | 'publish'
  | 'unpublish'
  | 'delete'
  | 'runRelease'
  | 'requestReview'
  | 'approve'
  | 'withdraw'
  | 'invite'
  | 'signIn'
  | 'endSessions'
  | 'createToken'
  | 'revokeToken'
  | 'restore'

/** Something the audit log records; `documentId` is that of a document, a person or a token. */
export type AuditEvent = {
  action: AuditAction
  documentId: string
  revision: string | null
  /** SHA-256 of the content, as approvals name it; null where there is none. */
  contentHash: string | null
  detail: Readonly<Record<string, string>>
}

export type AuditEntry = AuditEvent & {
  /** From 1, without a gap. */
  seq: number
  at: string
  /** The id of a user or token; `operator` is whoever runs a command beside the lake. */
  actor: string
  /** SHA-256 of the stored JSON of the document; null where there is none. */
  documentHash: string | null
  prevHash: string
  hash: string
}

/** What stands before the first entry. */
export const ORIGIN = '0'.repeat(64)

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex')

/** The hash of an entry, over everything it says and the hash before it. */
export const entryHash = (entry: Omit<AuditEntry, 'hash'>): string =>
  hashOf(
    JSON.stringify([
      entry.seq,
      entry.at,
      entry.actor,
      entry.action,
      entry.documentId,
      entry.revision,
      entry.contentHash,
      entry.documentHash,
      Object.entries(entry.detail).toSorted(([a], [b]) => (a < b ? -1 : 1)),
      entry.prevHash,
    ]),
  )

/** The JSON of a document as it is stored, as the audit log knows it again. */
export const documentHashOf = hashOf

/** The append-only log of a store, each entry chained to the one before. */
export function auditLogIn(db: DatabaseSync) {
  const findHead = db.prepare('SELECT seq, hash FROM audit ORDER BY seq DESC LIMIT 1')
  const insert = db.prepare('INSERT INTO audit VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)')

  const head = () => {
    const row = findHead.get()
    return {seq: Number(row?.['seq'] ?? 0), hash: String(row?.['hash'] ?? ORIGIN)}
  }

  return {
    head,

    /**
     * Adds entries. To be called inside the transaction of what they record: another program may have
     * added some, so the head is read there.
     */
    append(
      events: readonly (AuditEvent & {body?: string | null})[],
      {at, actor}: {at: string; actor: string},
    ) {
      if (events.length === 0) return
      let {seq, hash} = head()
      for (const {body, ...event} of events) {
        seq += 1
        const documentHash = body === null || body === undefined ? null : documentHashOf(body)
        const entry = {...event, seq, at, actor, documentHash, prevHash: hash}
        hash = entryHash(entry)
        insert.run(
          seq,
          at,
          actor,
          event.action,
          event.documentId,
          event.revision,
          event.contentHash,
          documentHash,
          JSON.stringify(event.detail),
          entry.prevHash,
          hash,
        )
      }
    },
  }
}
