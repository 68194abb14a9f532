import {createWriteStream, existsSync, readdirSync, statSync} from 'node:fs'
import path from 'node:path'
import {pipeline} from 'node:stream/promises'
import {createGzip} from 'node:zlib'
import {packTar, type TarSource} from 'modern-tar/fs'
import {copyStore} from '#lib/lake/store/copy.ts'
import {FORMAT_VERSION, MANIFEST, type Manifest, ORIGINALS, sha256Of, STORE} from './manifest.ts'

/**
 * Writes a backup of a data folder to a new file and returns its manifest. The store comes first: an
 * original is on disk before a document names it, so those listed afterwards are all there.
 */
export async function writeBackup(data: string, file: string, workFolder: string) {
  const store = path.join(workFolder, STORE)
  const facts = copyStore(data, store)
  const sources = [{target: STORE, source: store}, ...originalsIn(data)]
  const manifest: Manifest = {
    format: 'beipack-backup',
    version: FORMAT_VERSION,
    createdAt: new Date().toISOString(),
    ...facts,
    files: await Promise.all(
      sources.map(async ({target, source}) => ({
        path: target,
        size: statSync(source).size,
        sha256: await sha256Of(source),
      })),
    ),
  }
  const entries: TarSource[] = [
    {type: 'content', target: MANIFEST, content: JSON.stringify(manifest, null, 2), mode: 0o600},
    ...sources.map((source) => ({type: 'file' as const, mode: 0o600, ...source})),
  ]
  await pipeline(
    packTar(entries),
    createGzip(),
    // Flushed before it is closed: what gets its name afterwards is on disk.
    createWriteStream(file, {mode: 0o600, flags: 'wx', flush: true}),
  )
  return manifest
}

function originalsIn(data: string) {
  const folder = path.join(data, ORIGINALS)
  if (!existsSync(folder)) return []
  return readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .map((source) => ({
      source,
      target: `${ORIGINALS}/${path.relative(folder, source).split(path.sep).join('/')}`,
    }))
}
