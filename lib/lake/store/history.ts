import type {DatabaseSync} from 'node:sqlite'
import {pastStatesIn} from './past-states.ts'

/** One document as one past transaction changed it. */
export type PastDocument = {
  id: string
  /** Null where it did not exist before. */
  previousRevision: string | null
  /** Null where it does not exist after. */
  revision: string | null
}

export type PastTransaction = {
  seq: number
  id: string
  timestamp: string
  author: string
}

export type TransactionRange = {
  /** Null for the whole dataset. */
  ids: readonly string[] | null
  /** Belongs to the range, also where it changed none of the documents: the Studio counts on it. */
  from?: number | undefined
  /** Belongs to the range too. */
  to?: number | undefined
  fromTime?: string | undefined
  toTime?: string | undefined
  authors?: readonly string[] | undefined
  reverse: boolean
  limit: number
}

const IDS = 'doc_id IN (SELECT value FROM json_each(:ids))'
const OF_DOCUMENTS = `JOIN (SELECT DISTINCT seq FROM tx_doc
  WHERE ${IDS} AND seq BETWEEN :from AND :to UNION SELECT :from) USING (seq)`
const pageOf = (order: 'ASC' | 'DESC', source: string) => `
  SELECT tx.seq, tx.id, ts, author FROM tx ${source}
  WHERE tx.seq BETWEEN :from AND :to AND ts BETWEEN :fromTime AND :toTime
    AND (:authors IS NULL OR author IN (SELECT value FROM json_each(:authors)))
  ORDER BY tx.seq ${order} LIMIT :limit`

/** Later and earlier than every timestamp; text is compared with text. */
const [ALWAYS, NEVER] = ['', '~']

/** What happened to documents, transaction by transaction, as the transaction log kept it. */
export function historyIn(db: DatabaseSync) {
  const pages = {
    ofDocuments: [
      db.prepare(pageOf('ASC', OF_DOCUMENTS)),
      db.prepare(pageOf('DESC', OF_DOCUMENTS)),
    ],
    ofAll: [db.prepare(pageOf('ASC', '')), db.prepare(pageOf('DESC', ''))],
  } as const
  const findSequence = db.prepare('SELECT seq FROM tx WHERE id = ?')
  const findId = db.prepare('SELECT id FROM tx WHERE seq = ?')
  const findMutations = db.prepare('SELECT mutations FROM tx WHERE seq = ?')
  const findDocuments = db.prepare(
    'SELECT doc_id, prev_rev, rev FROM tx_doc WHERE seq = ? ORDER BY position',
  )
  const findEffects = db.prepare(
    'SELECT doc_id, apply, revert FROM tx_doc WHERE seq = ? ORDER BY position',
  )
  // Edits of drafts and versions are no events; a document with one has thousands of them.
  const findEvents = db.prepare(`
    SELECT tx.seq, tx.id, ts, author FROM tx
    JOIN (SELECT DISTINCT seq FROM tx_doc WHERE ${IDS} AND seq < :before
            AND (doc_id = :published OR prev_rev IS NULL OR rev IS NULL)) USING (seq)
    ORDER BY tx.seq DESC LIMIT :limit`)
  const findVersions = db.prepare(
    `SELECT DISTINCT doc_id FROM tx_doc WHERE doc_id > 'versions.' AND doc_id < 'versions/'
       AND substr(doc_id, -length(?1)) = ?1`,
  )
  const findAuthors = db.prepare(
    `SELECT author, min(seq) AS first FROM tx_doc JOIN tx USING (seq)
     WHERE doc_id = :id AND seq < :before AND seq >= coalesce(
       (SELECT max(seq) FROM tx_doc WHERE doc_id = :id AND seq < :before AND prev_rev IS NULL), 0)
     GROUP BY author ORDER BY first`,
  )
  const findIds = db.prepare('SELECT DISTINCT doc_id FROM tx_doc WHERE doc_id > ?1 AND doc_id < ?2')

  return {
    ...pastStatesIn(db),

    /** The ids that begin so, of all documents there ever were. `prefix` ends with a dot. */
    idsUnder: (prefix: string): string[] =>
      findIds.all(prefix, `${prefix.slice(0, -1)}/`).map((row) => String(row['doc_id'])),

    /** The sequence number of a transaction; null when there was none of this id. */
    sequenceOf(transactionId: string): number | null {
      const row = findSequence.get(transactionId)
      return row ? Number(row['seq']) : null
    },

    /** The id of the transaction with a sequence number that there is. */
    transactionId: (seq: number) => String(findId.get(seq)?.['id']),

    /** A page of the transactions that changed any of these documents, or of all. */
    transactions({ids, from, to, fromTime, toTime, authors, reverse, limit}: TransactionRange) {
      const rows = pages[ids ? 'ofDocuments' : 'ofAll'][reverse ? 1 : 0].all({
        ...(ids && {ids: JSON.stringify(ids)}),
        from: from ?? 0,
        to: to ?? Number.MAX_SAFE_INTEGER,
        fromTime: fromTime ?? ALWAYS,
        toTime: toTime ?? NEVER,
        authors: authors ? JSON.stringify(authors) : null,
        limit,
      })
      return rows.map(transactionFrom)
    },

    /** The transactions in which documents of a group began or ended, or the published one changed; newest first. */
    events(group: {published: string; ids: readonly string[]; before: number; limit: number}) {
      const {published, ids, before, limit} = group
      return findEvents
        .all({published, ids: JSON.stringify(ids), before, limit})
        .map(transactionFrom)
    },

    /** The JSON of the mutations a transaction was asked for. */
    mutations: (seq: number) => String(findMutations.get(seq)?.['mutations']),

    documents: (seq: number): PastDocument[] =>
      findDocuments.all(seq).map((row) => ({
        id: String(row['doc_id']),
        previousRevision: row['prev_rev'] === null ? null : String(row['prev_rev']),
        revision: row['rev'] === null ? null : String(row['rev']),
      })),

    /** The JSON of the Mendoza patches of each document, there and back. */
    effects: (seq: number) =>
      findEffects.all(seq).map((row) => ({
        id: String(row['doc_id']),
        apply: String(row['apply']),
        revert: String(row['revert']),
      })),

    /** The ids a document ever had in releases. */
    versionsOf: (published: string) =>
      findVersions.all(`.${published}`).map((row) => String(row['doc_id'])),

    /** Who wrote a document from its last beginning until a sequence number, in order. */
    authorsOf: (id: string, before: number) =>
      findAuthors.all({id, before}).map((row) => String(row['author'])),
  }
}

const transactionFrom = (row: Record<string, unknown>): PastTransaction => ({
  seq: Number(row['seq']),
  id: String(row['id']),
  timestamp: String(row['ts']),
  author: String(row['author']),
})
