import {mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {DatabaseSync} from 'node:sqlite'

/**
 * Takes a data folder for this process and returns what gives it back. Throws when another lake has
 * it. The lock is the operating system's, held through an empty SQLite file: it goes with the
 * process however that ends, so a lock is never stale and a reused process id never mistaken.
 */
export function lockDataFolder(data: string): () => void {
  mkdirSync(data, {recursive: true, mode: 0o700})
  const pidFile = join(data, 'lake.pid')
  const lock = new DatabaseSync(join(data, 'lake.lock'))
  try {
    lock.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE')
  } catch (error) {
    lock.close()
    throw new Error(`Another lake${ownerIn(pidFile)} is running on ${data}.`, {cause: error})
  }
  writeFileSync(pidFile, `${process.pid}\n`)
  return () => {
    rmSync(pidFile, {force: true})
    lock.close()
  }
}

function ownerIn(pidFile: string) {
  try {
    return ` (process ${readFileSync(pidFile, 'utf8').trim()})`
  } catch {
    // The process id is a courtesy in the message; the lock itself does not need it.
    return ''
  }
}
