import type {DatabaseSync} from 'node:sqlite'
import type {Change, Mutation} from '../engine/types.ts'
import {auditLogIn, type AuditEvent} from './audit-log.ts'
import {checkpointsIn} from './checkpoints.ts'
import {inTransaction} from './database.ts'

export type Effects = {apply: unknown[]; revert: unknown[]}

export type Transaction = {
  id: string
  timestamp: string
  author: string
  mutations: Mutation[]
  changes: Change[]
  /** One per change, in the same order. */
  effects: Effects[]
  /** Sync tags: `published` those a reader of published content must hear of, `all` every one. */
  tags: {published: Iterable<string>; all: Iterable<string>}
  /** What of it goes into the audit log. */
  audit: readonly AuditEvent[]
}

/** The part of the store that writes transactions; statements are prepared once. */
export function transactionsIn(db: DatabaseSync) {
  const insertTransaction = db.prepare(
    'INSERT INTO tx(id, ts, author, mutations) VALUES (?, ?, ?, ?) RETURNING seq',
  )
  const insertEffect = db.prepare(
    'INSERT INTO tx_doc(seq, position, doc_id, prev_rev, rev, apply, revert) VALUES (?, ?, ?, ?, ?, ?, ?)',
  )
  const putDocument = db.prepare(
    'INSERT INTO docs(id, type, rev, body) VALUES (?, ?, ?, ?) ON CONFLICT(id) DO UPDATE SET type = excluded.type, rev = excluded.rev, body = excluded.body',
  )
  const deleteDocument = db.prepare('DELETE FROM docs WHERE id = ?')
  const putTag = db.prepare(
    'INSERT INTO tag(tag, seq) VALUES (?, ?) ON CONFLICT(tag) DO UPDATE SET seq = excluded.seq',
  )
  const putPublishedTag = db.prepare(
    'INSERT INTO tag(tag, seq, published_seq) VALUES (?1, ?2, ?2) ON CONFLICT(tag) DO UPDATE SET seq = excluded.seq, published_seq = excluded.published_seq',
  )
  const findTransaction = db.prepare('SELECT seq FROM tx WHERE id = ?')
  const checkpoints = checkpointsIn(db)
  const auditLog = auditLogIn(db)

  return {
    has: (id: string) => findTransaction.get(id) !== undefined,

    /**
     * Puts one transaction on disk, whole, and returns its sequence number and the JSON of each
     * document after it (null where it is gone). Throws SQLite's error and leaves no trace otherwise.
     */
    commit(transaction: Transaction): {seq: number; bodies: (string | null)[]} {
      const {id, timestamp, author, mutations, changes, effects, tags, audit} = transaction
      return inTransaction(db, () => {
        const row = insertTransaction.get(id, timestamp, author, JSON.stringify(mutations))
        const seq = Number(row?.['seq'])
        const bodies = changes.map(({id: docId, before, after}, position) => {
          const effect = effects[position]
          if (!effect) throw new Error(`No effect for ${docId}`)
          const {apply, revert} = effect
          insertEffect.run(
            seq,
            position,
            docId,
            before?._rev ?? null,
            after?._rev ?? null,
            JSON.stringify(apply),
            JSON.stringify(revert),
          )
          if (!after) {
            deleteDocument.run(docId)
            return null
          }
          const body = JSON.stringify(after)
          putDocument.run(docId, after._type, after._rev, body)
          // Its creation holds it whole.
          if (before) checkpoints.note(docId, seq, body)
          return body
        })
        for (const tag of tags.all) putTag.run(tag, seq)
        for (const tag of tags.published) putPublishedTag.run(tag, seq)
        const bodyOf = new Map(changes.map(({id: docId}, i) => [docId, bodies[i] ?? null]))
        auditLog.append(
          audit.map((event) => ({...event, body: bodyOf.get(event.documentId) ?? null})),
          {at: timestamp, actor: author},
        )
        return {seq, bodies}
      })
    },
  }
}
