import {existsSync} from 'node:fs'
import {OPERATOR} from './access-audit.ts'
import {auditLogIn} from './audit-log.ts'
import {databaseFile, inTransaction, newLakeId, openDatabase} from './database.ts'

/**
 * Makes the copy of a store in `folder` fit to take another's place: brings its schema up to date,
 * gives it a new lake id, for readers may have seen later events of the old one, and lets none of its
 * credentials in. Throws when it is damaged or a newer program wrote it. Returns the new id.
 */
export function renewStore(folder: string): string {
  const db = openDatabase(folder)
  try {
    const damage = db.prepare('PRAGMA integrity_check(1)').get()?.['integrity_check']
    if (damage !== 'ok') throw new Error(`The store is damaged: ${damage}`)
    const lakeId = newLakeId()
    inTransaction(db, () => {
      db.prepare("UPDATE meta SET value = ? WHERE key = 'lakeId'").run(lakeId)
      db.prepare('UPDATE token SET revoked = ? WHERE revoked IS NULL').run(Date.now())
    })
    return lakeId
  } finally {
    db.close()
  }
}

/**
 * Carries who may enter, and who no longer may, from the store of `data` into the one in `folder`. A
 * restore brings back content, not access: a token revoked since the backup stays revoked. The audit
 * log is the backup's; where it was cut, and the last entry of the log that it replaced, it says itself.
 */
export function carryAccess(data: string, folder: string) {
  if (!existsSync(databaseFile(data))) return
  // Brings its schema up to date too, and leaves no journal beside the file.
  const present = openDatabase(data)
  const replaced = auditLogIn(present).head()
  present.close()
  const db = openDatabase(folder)
  try {
    db.prepare('ATTACH DATABASE ? AS present').run(databaseFile(data))
    inTransaction(db, () => {
      db.exec('INSERT OR REPLACE INTO token SELECT * FROM present.token')
      const detail = {replacedSeq: String(replaced.seq), replacedHash: replaced.hash}
      const event = {documentId: 'lake', revision: null, contentHash: null, detail}
      auditLogIn(db).append([{action: 'restore', ...event}], {
        at: new Date().toISOString(),
        actor: OPERATOR,
      })
    })
    db.exec('DETACH DATABASE present')
  } finally {
    db.close()
  }
}
