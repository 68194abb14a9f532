import {existsSync, mkdirSync, renameSync, rmSync} from 'node:fs'
import path from 'node:path'
import {env} from '#lib/env.ts'
import {lockDataFolder} from '#lib/lake/data-folder-lock.ts'
import {finishRestore, replacedLake, waitingRestore} from '#lib/lake/finish-restore.ts'
import {renewStore} from '#lib/lake/store/renew.ts'
import {withAdministratorToken} from '../system/administrator-token.ts'
import type {Manifest} from './manifest.ts'
import {unpackBackup} from './read-backup.ts'
import {openWorkFolder} from './work-folder.ts'

/**
 * Puts a backup in the place of the embedded lake. It is unpacked and verified beside the lake first;
 * one rename then makes it the lake's next store, whatever happens afterwards. A running lake takes it
 * at once, else this process does. Returns the new lake id.
 */
export async function takeRestore(file: string, manifest: Manifest): Promise<string> {
  const data = env.LAKE_DATA
  mkdirSync(data, {recursive: true, mode: 0o700})
  const work = openWorkFolder(data, 'lake.restoring')
  await unpackBackup(file, manifest, work)
  mkdirSync(path.join(work, 'assets'), {recursive: true, mode: 0o700})
  const lakeId = renewStore(work)

  if (existsSync(waitingRestore(data))) throw new Error('Another restore is waiting for the lake.')
  rmSync(replacedLake(data), {recursive: true, force: true})
  renameSync(work, waitingRestore(data))
  const unlock = lockIfFree(data)
  if (!unlock) await askRunningLake()
  else {
    finishRestore(data, console.error)
    unlock()
  }
  return lakeId
}

function lockIfFree(data: string) {
  try {
    return lockDataFolder(data)
  } catch {
    // A lake is running on it.
    return null
  }
}

async function askRunningLake() {
  const taken = await withAdministratorToken('npm run restore', (token) =>
    fetch(`${env.lakeUrl}/restore`, {method: 'POST', headers: {authorization: `Bearer ${token}`}}),
  ).catch(() => null)
  // It may have started a moment ago and have taken the restore by itself.
  if (taken?.ok || !existsSync(waitingRestore(env.LAKE_DATA))) return
  const why = taken ? `answered ${taken.status}` : 'does not answer'
  throw new Error(
    `The backup is verified and waits in ${waitingRestore(env.LAKE_DATA)}, but the lake that runs on this folder ${why} at ${env.lakeUrl}. It takes the backup when it is next started; delete that folder to keep the present lake.`,
  )
}
