import {readdirSync, rmSync} from 'node:fs'
import path from 'node:path'
import {createInterface} from 'node:readline/promises'
import {env} from '#lib/env.ts'
import {lockDataFolder} from '#lib/lake/data-folder-lock.ts'

/** `npm run reset`: forgets everything in the embedded lake; the next start seeds it anew. */
function stop(reason: string): never {
  console.error(reason)
  process.exit(1)
}

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

async function isConfirmed() {
  if (process.argv.includes('--yes')) return true
  if (!process.stdin.isTTY)
    stop('npm run reset asks before it deletes. Without a terminal, add: -- --yes')
  const terminal = createInterface({input: process.stdin, output: process.stdout})
  const answer = await terminal.question(
    `Delete everything in ${path.resolve(env.LAKE_DATA)}? (yes/no) `,
  )
  terminal.close()
  return answer.trim().toLowerCase() === 'yes'
}

const giveBack = takeFolder()
const goAhead = await isConfirmed()
giveBack()
if (!goAhead) stop('Nothing was deleted.')
// Only what a lake writes: LAKE_DATA may name a folder that holds other things too.
const ours = (name: string) =>
  name.startsWith('lake.') || name === 'assets' || name === 'ready.json'
for (const name of readdirSync(env.LAKE_DATA).filter(ours)) {
  rmSync(path.join(env.LAKE_DATA, name), {recursive: true})
}
console.log('The lake is empty. npm start fills it with the demo content.')
