import {existsSync, mkdirSync, renameSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import {carryAccess} from './store/renew.ts'

/** Where a restore that is whole and verified waits for the lake of the data folder to take it. */
export const waitingRestore = (data: string) => join(data, 'lake.restore')

/** Where what a restore replaced is kept, until the next restore. */
export const replacedLake = (data: string) => join(data, 'lake.replaced')

const STORE = 'lake.db'
// The file itself first: without it nobody takes a journal for the present one.
const STORE_FILES = [STORE, `${STORE}-wal`, `${STORE}-shm`]

/**
 * Puts a waiting restore in the place of the lake in a data folder that no lake is running on, and
 * tells whether there was one. Killed at any point it is finished the next time: each part is moved
 * only while its successor still waits, and nothing is deleted.
 */
export function finishRestore(data: string, log: (line: string) => void): boolean {
  const waiting = waitingRestore(data)
  if (!existsSync(waiting)) return false
  const replaced = replacedLake(data)
  mkdirSync(replaced, {recursive: true, mode: 0o700})
  const setAside = (name: string) => {
    if (existsSync(join(data, name))) renameSync(join(data, name), join(replaced, name))
  }
  const takeIn = (name: string) => renameSync(join(waiting, name), join(data, name))

  if (existsSync(join(waiting, STORE))) {
    try {
      carryAccess(data, waiting)
    } catch (error) {
      // A damaged store is what a restore is for: it must not stop it.
      const reason = error instanceof Error ? error.message : error
      log(`The credentials of the replaced lake cannot be read, all are revoked: ${reason}`)
    }
    for (const name of STORE_FILES) setAside(name)
    takeIn(STORE)
  }
  if (existsSync(join(waiting, 'assets'))) {
    setAside('assets')
    takeIn('assets')
  }
  rmSync(waiting, {recursive: true})
  return true
}
