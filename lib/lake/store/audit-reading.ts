import {existsSync} from 'node:fs'
import type {DatabaseSync} from 'node:sqlite'
import type {AuditAction, AuditEntry} from './audit-log.ts'
import {databaseFile, openDatabaseForReading} from './database.ts'

/** Which entries; instants are ISO texts, the bounds belong to the range. */
export type AuditFilter = {
  documentId?: string | undefined
  actor?: string | undefined
  action?: string | undefined
  from?: string | undefined
  to?: string | undefined
  /** The newest so many; they come oldest first all the same. */
  limit?: number | undefined
}

const SOME = `SELECT * FROM audit
  WHERE (:documentId IS NULL OR document_id = :documentId OR detail ->> 'text' = :documentId)
    AND (:actor IS NULL OR actor = :actor) AND (:action IS NULL OR action = :action)
    AND (:from IS NULL OR at >= :from) AND (:to IS NULL OR at <= :to)
  ORDER BY seq DESC LIMIT :limit`

/**
 * Reads the audit log of a data folder as it is at one moment, also while its lake is running. Throws
 * when there is no lake, or none that keeps a log yet.
 */
export function withAuditLog<T>(data: string, work: (log: AuditReading) => T): T {
  if (!existsSync(databaseFile(data)))
    throw new Error(`There is no lake in ${data}: LAKE_DATA names the folder of one.`)
  const db = openDatabaseForReading(data)
  try {
    if (!hasTable(db))
      throw new Error(
        `The lake in ${data} keeps no audit log yet: start it once with this program.`,
      )
    // One snapshot for everything that is asked.
    db.exec('BEGIN')
    return work(readingOf(db))
  } finally {
    db.close()
  }
}

export type AuditReading = ReturnType<typeof readingOf>

function readingOf(db: DatabaseSync) {
  return {
    /** Entries, oldest first. A document's are also those of the records about it. */
    some({documentId, actor, action, from, to, limit}: AuditFilter): AuditEntry[] {
      const rows = db.prepare(SOME).all({
        documentId: documentId ?? null,
        actor: actor ?? null,
        action: action ?? null,
        from: from ?? null,
        to: to ?? null,
        limit: limit ?? -1,
      })
      return rows.map(entryFrom).toReversed()
    },

    *all(): Generator<AuditEntry> {
      for (const row of db.prepare('SELECT * FROM audit ORDER BY seq').iterate())
        yield entryFrom(row)
    },

    /** Every stored document: its id, revision and JSON. */
    *documents(): Generator<{id: string; type: string; revision: string; body: string}> {
      for (const row of db.prepare('SELECT id, type, rev, body FROM docs ORDER BY id').iterate()) {
        const {id, type, rev, body} = row
        yield {id: String(id), type: String(type), revision: String(rev), body: String(body)}
      }
    },

    /** The names of the triggers that keep the log as it is. */
    guards: (): string[] =>
      db
        .prepare("SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'audit'")
        .all()
        .map((row) => String(row['name'])),
  }
}

const hasTable = (db: DatabaseSync) =>
  db.prepare("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'audit'").get() !==
  undefined

const textOrNull = (value: unknown) => (value === null ? null : String(value))

const entryFrom = (row: Record<string, unknown>): AuditEntry => ({
  seq: Number(row['seq']),
  at: String(row['at']),
  actor: String(row['actor']),
  action: String(row['action']) as AuditAction, // what it is decides nothing here
  documentId: String(row['document_id']),
  revision: textOrNull(row['revision']),
  contentHash: textOrNull(row['content_hash']),
  documentHash: textOrNull(row['document_hash']),
  detail: detailFrom(String(row['detail'])),
  prevHash: String(row['prev_hash']),
  hash: String(row['hash']),
})

/** Somebody may have written anything into the file; then the hash does not fit either. */
function detailFrom(text: string): Record<string, string> {
  try {
    const detail: unknown = JSON.parse(text)
    return typeof detail === 'object' && detail !== null ? {...detail} : {}
  } catch {
    return {}
  }
}
