import {readdirSync, rmSync} from 'node:fs'
import path from 'node:path'
import {env} from '#lib/env.ts'
import {lockDataFolder} from '#lib/lake/data-folder-lock.ts'
import {isConfirmed} from './system/confirm.ts'
import {stop} from './system/stop.ts'

/** `npm run reset`: forgets everything in the embedded lake; the next start seeds it anew. */
if (env.hosted)
  stop('npm run reset never touches hosted Sanity; NEXT_PUBLIC_SANITY_PROJECT_ID is set.')

/** Proves that no lake is running on the folder, by taking its place for a moment. */
function takeFolder(): () => void {
  try {
    return lockDataFolder(env.LAKE_DATA)
  } catch (error) {
    return stop(`${error instanceof Error ? error.message : error} Stop it first.`)
  }
}

const giveBack = takeFolder()
const goAhead = await isConfirmed(`Delete everything in ${path.resolve(env.LAKE_DATA)}?`)
giveBack()
if (!goAhead) stop('Nothing was deleted.')
// Only what a lake writes: LAKE_DATA may name a folder that holds other things too.
const ours = (name: string) =>
  name.startsWith('lake.') || name === 'assets' || name === 'ready.json'
for (const name of readdirSync(env.LAKE_DATA).filter(ours)) {
  rmSync(path.join(env.LAKE_DATA, name), {recursive: true})
}
console.log('The lake is empty. npm start fills it with the demo content.')
