import type {DatabaseSync} from 'node:sqlite'
import {accessListIn} from './access-list.ts'
import {accessIn} from './access.ts'
import {openDatabase} from './database.ts'
import {readDocuments, readSequence} from './documents.ts'
import {historyIn} from './history.ts'
import {keyValuesIn} from './key-values.ts'
import {tagsIn} from './tags.ts'
import {transactionsIn} from './transactions.ts'

export type Store = ReturnType<typeof openStore>

/**
 * Opens the SQLite store of a data folder. `maxPages` caps its size, so that a test can fill it.
 */
export function openStore(data: string, {maxPages}: {maxPages?: number} = {}) {
  const db = openDatabase(data)
  if (maxPages !== undefined) db.exec(`PRAGMA max_page_count = ${Number(maxPages)}`)
  return {
    lakeId: lakeIdOf(db),
    documents: () => readDocuments(db),
    sequence: () => readSequence(db),
    transactions: transactionsIn(db),
    history: historyIn(db),
    tags: tagsIn(db),
    access: accessIn(db),
    accessList: accessListIn(db),
    keyValues: keyValuesIn(db),
    close: () => db.close(),
  }
}

/** Made with the store and kept for its life: a cursor of another lake must never be taken for one of this. */
function lakeIdOf(db: DatabaseSync): string {
  const row = db.prepare("SELECT value FROM meta WHERE key = 'lakeId'").get()
  if (!row) throw new Error('The store has no lake id')
  return String(row['value'])
}
