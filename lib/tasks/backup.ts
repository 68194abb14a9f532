import {existsSync, renameSync} from 'node:fs'
import path from 'node:path'
import {env} from '#lib/env.ts'
import {openWorkFolder} from './backup/work-folder.ts'
import {writeBackup} from './backup/write-backup.ts'
import {fileArgument} from './system/file-argument.ts'
import {stop} from './system/stop.ts'

/** `npm run backup -- FILE`: a consistent copy of the embedded lake, running or not, its assets included. */
const {file, has} = fileArgument('npm run backup -- FILE.tar.gz [--force]', ['force'])
if (env.hosted)
  stop('npm run backup copies the embedded lake; for a hosted project use npm run export-dataset.')
if (existsSync(file) && !has('force')) stop(`${file} exists; add --force to replace it.`)

try {
  const target = path.resolve(file)
  const work = openWorkFolder(path.dirname(target), `.${path.basename(target)}`)
  const unfinished = path.join(work, 'backup.tar.gz')
  const {sequence, files} = await writeBackup(env.LAKE_DATA, unfinished, work)
  renameSync(unfinished, target)
  console.log(
    `${file}: the lake up to transaction ${sequence}, ${files.length - 1} asset files. It holds all drafts; keep it as safe as the lake.`,
  )
} catch (error) {
  stop(`Nothing was written: ${error instanceof Error ? error.message : error}`)
}
