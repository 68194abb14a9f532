import type {DatabaseSync} from 'node:sqlite'

/** So many changes of a document lie between two of its checkpoints. */
export const CHECKPOINT_EVERY = 200
/** Documents whose changes are counted in memory; the others are counted anew. */
const MAX_COUNTED = 10_000

/**
 * Whole states of documents, kept beside the log at every two hundredth change: however long a
 * document's history, a past state is at most that many changes from a whole one.
 */
export function checkpointsIn(db: DatabaseSync) {
  const countSinceLast = db.prepare(
    `SELECT count(*) AS n FROM (SELECT 1 FROM tx_doc WHERE doc_id = ?1 AND seq >
       (SELECT coalesce(max(seq), 0) FROM checkpoint WHERE doc_id = ?1) LIMIT ${CHECKPOINT_EVERY})`,
  )
  const insert = db.prepare('INSERT INTO checkpoint(doc_id, seq, body) VALUES (?, ?, ?)')
  const counts = new Map<string, number>()

  return {
    /** Notes that a document has changed, after the log has; `body` is its JSON at `seq`. */
    note(id: string, seq: number, body: string) {
      const known = counts.get(id)
      const count = known === undefined ? Number(countSinceLast.get(id)?.['n'] ?? 0) : known + 1
      if (counts.size > MAX_COUNTED) counts.clear()
      counts.set(id, count < CHECKPOINT_EVERY ? count : 0)
      if (count >= CHECKPOINT_EVERY) insert.run(id, seq, body)
    },
  }
}
