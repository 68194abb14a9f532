import type {DatabaseSync} from 'node:sqlite'

export type PastTransaction = {
  seq: number
  id: string
  timestamp: string
  author: string
  mutations: unknown[]
  documents: PastDocument[]
}

export type PastDocument = {
  id: string
  previousRevision: string | null
  revision: string | null
  apply: unknown[]
  revert: unknown[]
}

/** What happened to documents, transaction by transaction, as the transaction log kept it. */
export function historyIn(db: DatabaseSync) {
  const findSequences = db.prepare('SELECT DISTINCT seq FROM tx_doc WHERE doc_id = ? ORDER BY seq')
  const findTransaction = db.prepare('SELECT * FROM tx WHERE seq = ?')
  const findDocuments = db.prepare('SELECT * FROM tx_doc WHERE seq = ? ORDER BY position')

  function read(seq: number): PastTransaction {
    const row = findTransaction.get(seq)
    if (!row) throw new Error(`The transaction log has no entry ${seq}`)
    return {
      seq,
      id: String(row['id']),
      timestamp: String(row['ts']),
      author: String(row['author']),
      mutations: JSON.parse(String(row['mutations'])),
      documents: findDocuments.all(seq).map((document) => ({
        id: String(document['doc_id']),
        previousRevision: document['prev_rev'] === null ? null : String(document['prev_rev']),
        revision: document['rev'] === null ? null : String(document['rev']),
        apply: JSON.parse(String(document['apply'])),
        revert: JSON.parse(String(document['revert'])),
      })),
    }
  }

  const findIds = db.prepare('SELECT DISTINCT doc_id FROM tx_doc WHERE doc_id > ?1 AND doc_id < ?2')

  return {
    /** The ids that begin so, of all documents there ever were. `prefix` ends with a dot. */
    idsUnder: (prefix: string): string[] =>
      findIds.all(prefix, `${prefix.slice(0, -1)}/`).map((row) => String(row['doc_id'])),

    /** The transactions that changed any of these documents, oldest first. */
    of(ids: readonly string[]): PastTransaction[] {
      const sequences = new Set(
        ids.flatMap((id) => findSequences.all(id).map((row) => Number(row['seq']))),
      )
      return [...sequences].toSorted((a, b) => a - b).map(read)
    },
  }
}
