import {createReadStream} from 'node:fs'
import {access} from 'node:fs/promises'
import {sanityImport} from '@sanity/import'
import {env} from '#lib/env.ts'
import {datasetName, withDatasetClient} from './dataset/with-dataset-client.ts'
import {fileArgument} from './system/file-argument.ts'
import {stop} from './system/stop.ts'

/**
 * `npm run import-dataset -- FILE.tar.gz`: documents and assets in Sanity's own format, into embedded
 * or hosted. A document that exists stops it, unless `--replace` or `--missing` says what to do.
 */
const {file, has} = fileArgument('npm run import-dataset -- FILE.tar.gz [--replace | --missing]', [
  'replace',
  'missing',
])
if (has('replace') && has('missing')) stop('Choose one of --replace and --missing.')

try {
  await access(file)
  const {numDocs, warnings} = await withDatasetClient('npm run import-dataset', (client) =>
    sanityImport(createReadStream(file), {
      client,
      operation: operation(),
      releasesOperation: releasesOperation(),
      ...(env.hosted ? {} : {assetFetch: fetchFromLake}),
    }),
  )
  for (const {message} of warnings) console.warn(message)
  console.log(`${numDocs} documents are in ${datasetName}.`)
} catch (error) {
  stop(`The import stopped: ${error instanceof Error ? error.message : error}`)
}

/** Looks an asset that is there already up in the lake itself: its address is the site's, which need not run. */
function fetchFromLake(input: string | URL, init?: RequestInit) {
  const address = String(input)
  const site = `${env.siteUrl}/lake/`
  return fetch(
    address.startsWith(site) ? `${env.lakeUrl}/${address.slice(site.length)}` : address,
    init,
  )
}

function operation() {
  if (has('replace')) return 'createOrReplace'
  return has('missing') ? 'createIfNotExists' : 'create'
}

function releasesOperation() {
  if (has('replace')) return 'replace'
  return has('missing') ? 'ignore' : 'fail'
}
