import {createWriteStream, existsSync, renameSync} from 'node:fs'
import path from 'node:path'
import {exportDataset} from '@sanity/export'
import {env} from '#lib/env.ts'
import {openWorkFolder} from './backup/work-folder.ts'
import {datasetName, withDatasetClient} from './dataset/with-dataset-client.ts'
import {fileArgument} from './system/file-argument.ts'
import {stop} from './system/stop.ts'
import {isLedger} from '#sanity/ledger.ts'

/**
 * `npm run export-dataset -- FILE.tar.gz`: documents and assets in Sanity's own format, from embedded or
 * hosted. Approvals stay: they were given where they are, and no lake takes a signature from a file.
 */
const {file, has} = fileArgument('npm run export-dataset -- FILE.tar.gz [--force]', ['force'])
if (existsSync(file) && !has('force')) stop(`${file} exists; add --force to replace it.`)

try {
  const target = path.resolve(file)
  const work = openWorkFolder(path.dirname(target), `.${path.basename(target)}`)
  const unfinished = path.join(work, 'export.tar.gz')
  const {documentCount, assetCount} = await withDatasetClient('npm run export-dataset', (client) =>
    exportDataset({
      client,
      dataset: env.dataset,
      // Records and the ledger belong to the lake that keeps them.
      filterDocument: ({_type}) => !isLedger(_type),
      // Drafts are in it, so nobody else may read it.
      outputPath: createWriteStream(unfinished, {mode: 0o600, flags: 'wx', flush: true}),
    }),
  )
  renameSync(unfinished, target)
  console.log(`${file}: ${documentCount} documents and ${assetCount} assets of ${datasetName}.`)
} catch (error) {
  stop(`Nothing was exported: ${error instanceof Error ? error.message : error}`)
}
