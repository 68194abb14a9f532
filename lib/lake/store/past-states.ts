import type {DatabaseSync} from 'node:sqlite'
import {patched} from '../engine/mendoza.ts'
import type {Doc} from '../engine/types.ts'

/** Documents as they were, found from the nearest later state that was kept whole. */
export function pastStatesIn(db: DatabaseSync) {
  const findCheckpoint = db.prepare(
    'SELECT seq, body FROM checkpoint WHERE doc_id = ? AND seq >= ? ORDER BY seq LIMIT 1',
  )
  const findNow = db.prepare('SELECT body FROM docs WHERE id = ?')
  const findChanges = db.prepare(
    'SELECT prev_rev, revert FROM tx_doc WHERE doc_id = ? AND seq > ? AND seq <= ? ORDER BY seq DESC, position DESC',
  )
  const findLastUntil = db.prepare(
    `SELECT seq FROM tx_doc JOIN tx USING (seq) WHERE doc_id = ? AND ts <= ? ORDER BY seq DESC LIMIT 1`,
  )
  const findRevision = db.prepare(
    'SELECT rev FROM tx_doc WHERE doc_id = ? AND seq <= ? ORDER BY seq DESC, position DESC LIMIT 1',
  )
  const findEnd = db.prepare(
    'SELECT max(seq) AS seq FROM tx_doc WHERE doc_id = ? AND rev IS NULL AND prev_rev IS NOT NULL',
  )

  return {
    /** A document as it was after a transaction, whether that one changed it or not; null when it did not exist. */
    stateAt(id: string, seq: number): Doc | null {
      const checkpoint = findCheckpoint.get(id, seq)
      const body = (checkpoint ?? findNow.get(id))?.['body']
      // Both were written by this program.
      let state = (body === undefined ? null : JSON.parse(String(body))) as Doc | null
      const start = checkpoint ? Number(checkpoint['seq']) : Number.MAX_SAFE_INTEGER
      for (const {prev_rev: revision, revert} of findChanges.all(id, seq, start)) {
        const steps = JSON.parse(String(revert))
        state = patched(state, steps, revision === null ? null : String(revision))
      }
      return state
    },

    existsAt: (id: string, seq: number): boolean =>
      (findRevision.get(id, seq)?.['rev'] ?? null) !== null,

    /** The last transaction until an instant that changed a document; null when it began later. */
    lastChangeUntil(id: string, time: string): number | null {
      const row = findLastUntil.get(id, time)
      return row ? Number(row['seq']) : null
    },

    /** The transaction in which a document was last deleted; null when it never was. */
    lastEndOf(id: string): number | null {
      const seq = findEnd.get(id)?.['seq']
      return seq === null || seq === undefined ? null : Number(seq)
    },
  }
}
