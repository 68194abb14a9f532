import type {DatabaseSync} from 'node:sqlite'
import type {Doc} from '../engine/types.ts'

/** Every document of the store, in no particular order. */
export function* readDocuments(db: DatabaseSync): Generator<Doc> {
  for (const row of db.prepare('SELECT body FROM docs').iterate()) {
    // Only `commit` writes bodies, and it writes documents.
    yield Object.freeze(JSON.parse(String(row['body'])) as Doc)
  }
}

/** The sequence number of the last transaction; 0 before the first. */
export const readSequence = (db: DatabaseSync) =>
  Number(db.prepare('SELECT coalesce(max(seq), 0) AS seq FROM tx').get()?.['seq'])
