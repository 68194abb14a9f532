import {randomBytes} from 'node:crypto'
import {mkdirSync} from 'node:fs'
import {join} from 'node:path'
import {DatabaseSync} from 'node:sqlite'
import {migrations} from './migrations.ts'

/** The file of a lake inside its data folder. */
export const databaseFile = (data: string) => join(data, 'lake.db')

/**
 * Opens the store of a data folder for writing, creates it when it is missing and brings its schema
 * up to date. Throws when a newer program wrote it.
 */
export function openDatabase(data: string): DatabaseSync {
  mkdirSync(data, {recursive: true, mode: 0o700})
  const db = new DatabaseSync(databaseFile(data))
  // busy_timeout first: the pragmas after it already take locks. FULL: a commit is on disk when it returns.
  db.exec(`PRAGMA busy_timeout = 5000; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;
    PRAGMA foreign_keys = ON; PRAGMA temp_store = MEMORY; PRAGMA cache_size = -16000`)
  try {
    migrate(db, data)
  } catch (error) {
    db.close()
    throw error
  }
  return db
}

/** Opens the store of a data folder for reading only; the lake that owns it has made it before. */
export function openDatabaseForReading(data: string): DatabaseSync {
  const db = new DatabaseSync(databaseFile(data), {readOnly: true})
  db.exec('PRAGMA busy_timeout = 5000')
  return db
}

/** Runs `work` as one transaction: all of it, or nothing when it throws. */
export function inTransaction<T>(db: DatabaseSync, work: () => T): T {
  db.exec('BEGIN IMMEDIATE')
  try {
    const result = work()
    db.exec('COMMIT')
    return result
  } catch (error) {
    // SQLite has already rolled back by itself after some errors, a full disk among them.
    if (db.isTransaction) db.exec('ROLLBACK')
    throw error
  }
}

function migrate(db: DatabaseSync, data: string) {
  const known = migrations.length
  const versionOf = () => Number(db.prepare('PRAGMA user_version').get()?.['user_version'] ?? 0)
  if (versionOf() > known) {
    throw new Error(
      `The lake in ${data} has schema version ${versionOf()}, this program knows ${known}: use a newer program, or another LAKE_DATA.`,
    )
  }
  if (versionOf() === known) return
  inTransaction(db, () => {
    // Read again: another process may have migrated while this one waited for the lock.
    for (const step of migrations.slice(versionOf())) {
      if (typeof step === 'string') db.exec(step)
      else step(db)
    }
    db.exec(`PRAGMA user_version = ${known}`)
    db.prepare("INSERT OR IGNORE INTO meta(key, value) VALUES ('lakeId', ?)").run(
      randomBytes(12).toString('hex'),
    )
  })
}
