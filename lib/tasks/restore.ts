import path from 'node:path'
import {env} from '#lib/env.ts'
import {replacedLake} from '#lib/lake/finish-restore.ts'
import {readManifest} from './backup/read-backup.ts'
import {takeRestore} from './backup/take-restore.ts'
import {isConfirmed} from './system/confirm.ts'
import {fileArgument} from './system/file-argument.ts'
import {stop} from './system/stop.ts'

/** `npm run restore -- FILE`: the embedded lake, running or not, becomes what it was when FILE was made. */
const {file} = fileArgument('npm run restore -- FILE.tar.gz [--yes]', ['yes'])
if (env.hosted)
  stop('npm run restore never touches hosted Sanity; NEXT_PUBLIC_SANITY_PROJECT_ID is set.')

try {
  const manifest = await readManifest(file)
  const data = path.resolve(env.LAKE_DATA)
  const from = `the backup of ${manifest.createdAt}, transaction ${manifest.sequence}`
  if (!(await isConfirmed(`Replace the lake in ${data} by ${from}?`))) stop('Nothing was changed.')
  const lakeId = await takeRestore(file, manifest)
  console.log(`The lake in ${data} is ${from}. Its new lake id is ${lakeId}.`)
  console.log('Sign-ins and tokens are those of before; those of the backup do not work.')
  console.log(`What it replaced is in ${replacedLake(data)} until the next restore.`)
} catch (error) {
  stop(error)
}
