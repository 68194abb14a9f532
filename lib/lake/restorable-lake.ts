import {existsSync} from 'node:fs'
import {lockDataFolder} from './data-folder-lock.ts'
import {httpError} from './errors.ts'
import {finishRestore, waitingRestore} from './finish-restore.ts'
import {createLake, type Lake, type LakeOptions} from './lake.ts'

/**
 * A lake that can take a waiting restore while it runs: it closes, so that every stream ends and every
 * write is done or refused, and opens again on the restored store. Meanwhile requests answer 503.
 */
export async function createRestorableLake(
  options: Omit<LakeOptions, 'hasFolder' | 'restore'>,
): Promise<Lake> {
  const {data, log = () => {}} = options
  const unlock = lockDataFolder(data)
  const open = () => createLake({...options, hasFolder: true, restore})
  let isRestoring = false

  async function restore() {
    if (isRestoring || !existsSync(waitingRestore(data)))
      throw httpError(409, 'No restore is waiting for this lake')
    isRestoring = true
    try {
      await current.close()
      finishRestore(data, log)
      current = await open()
    } catch (error) {
      // A lake that cannot open is better gone: whoever keeps it running starts it again.
      setImmediate(() => {
        throw error
      })
      throw error
    } finally {
      isRestoring = false
    }
  }

  let current = await openFirst().catch((error: unknown) => {
    unlock()
    throw error
  })

  async function openFirst() {
    finishRestore(data, log)
    return open()
  }

  return {
    fetch: (request) => current.fetch(request),
    async close() {
      await current.close()
      unlock()
    },
  }
}
