import {existsSync} from 'node:fs'
import {DatabaseSync} from 'node:sqlite'
import {databaseFile, openDatabaseForReading} from './database.ts'

export type StoreFacts = {lakeId: string; sequence: number; schemaVersion: number}

/**
 * Writes a copy of the store of a data folder into a new file, as it is at one moment, also while its
 * lake is running: every transaction until then is in it whole, none after. Throws when there is no
 * store.
 */
export function copyStore(data: string, file: string): StoreFacts {
  if (!existsSync(databaseFile(data))) throw new Error(`There is no lake in ${data}`)
  const db = openDatabaseForReading(data)
  try {
    // One read transaction for SQLite, so writers neither wait for it nor show up in it.
    db.prepare('VACUUM INTO ?').run(file)
  } finally {
    db.close()
  }
  return factsOf(file)
}

function factsOf(file: string): StoreFacts {
  const db = new DatabaseSync(file, {readOnly: true})
  try {
    const row = db
      .prepare(
        `SELECT (SELECT value FROM meta WHERE key = 'lakeId') AS lakeId,
          (SELECT coalesce(max(seq), 0) FROM tx) AS sequence, user_version AS schemaVersion
          FROM pragma_user_version`,
      )
      .get()
    return {
      lakeId: String(row?.['lakeId']),
      sequence: Number(row?.['sequence']),
      schemaVersion: Number(row?.['schemaVersion']),
    }
  } finally {
    db.close()
  }
}
