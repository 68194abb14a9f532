import {createReadStream} from 'node:fs'
import {open, stat, statfs} from 'node:fs/promises'
import path from 'node:path'
import {pipeline} from 'node:stream/promises'
import {createGunzip} from 'node:zlib'
import {createTarDecoder} from 'modern-tar'
import {unpackTar} from 'modern-tar/fs'
import {migrations} from '#lib/lake/store/migrations.ts'
import {FORMAT_VERSION, MANIFEST, Manifest, sha256Of} from './manifest.ts'

/** Reads what a file says of itself. Throws when it is no backup, or one that this program cannot read. */
export async function readManifest(file: string): Promise<Manifest> {
  const text = await firstEntry(file).catch((error: unknown) => {
    if (hasCode(error, 'ENOENT', 'EACCES', 'EISDIR')) throw error
    throw new Error(`${file} is not a backup of Beipack, or its beginning is damaged.`, {
      cause: error,
    })
  })
  const {success, data: manifest} = Manifest.safeParse(text)
  if (!success) throw new Error(`${file} is not a backup of Beipack.`)
  if (manifest.version > FORMAT_VERSION || manifest.schemaVersion > migrations.length) {
    throw new Error(
      `${file} was made by a newer program (format ${manifest.version}, schema ${manifest.schemaVersion}); this one knows format ${FORMAT_VERSION}, schema ${migrations.length}.`,
    )
  }
  return manifest
}

async function firstEntry(file: string): Promise<unknown> {
  const {readable, writable} = createTarDecoder({strict: true})
  const writer = writable.getWriter()
  const source = createReadStream(file)
  const unzipped = source.pipe(createGunzip())
  source.once('error', (error) => unzipped.destroy(error))
  const feed = async () => {
    for await (const chunk of unzipped) await writer.write(chunk)
    await writer.close()
  }
  // What goes wrong here is told to whoever reads the entry.
  feed().catch((error: unknown) => writer.abort(error).catch(() => undefined))
  try {
    const {value: entry} = await readable.getReader().read()
    if (entry?.header.name !== MANIFEST) throw new Error(`It does not begin with ${MANIFEST}`)
    return await new Response(entry.body).json()
  } finally {
    source.destroy()
    unzipped.destroy()
  }
}

/** Unpacks a backup into a folder, every file of it compared with the manifest. Throws, naming the file that differs. */
export async function unpackBackup(file: string, manifest: Manifest, folder: string) {
  await assertSpace(manifest, folder)
  const names = new Set(manifest.files.map(({path}) => path))
  const unpacking = unpackTar(folder, {
    filter: ({name, type}) => (type ?? 'file') === 'file' && names.has(name),
    fmode: 0o600,
    dmode: 0o700,
  })
  await pipeline(createReadStream(file), createGunzip(), unpacking).catch((error: unknown) => {
    if (hasCode(error, 'ENOSPC')) throw noSpace(folder)
    throw new Error(
      `${file} is cut off or damaged: ${error instanceof Error ? error.message : error}`,
    )
  })
  for (const {path: name, size, sha256} of manifest.files) {
    const unpacked = path.join(folder, name)
    const found = await stat(unpacked).catch(() => null)
    if (!found) throw new Error(`${file} is cut off: ${name} is missing.`)
    if (found.size !== size || (await sha256Of(unpacked)) !== sha256)
      throw new Error(`${file} is damaged: ${name} is not what the manifest says.`)
    await toDisk(unpacked)
  }
}

/** Before a rename makes the file count, its bytes have to be there even after a power cut. */
async function toDisk(file: string) {
  const handle = await open(file, 'r+')
  await handle.sync()
  await handle.close()
}

async function assertSpace({files}: Manifest, folder: string) {
  const needed = files.reduce((sum, {size}) => sum + size, 0)
  const {bavail, bsize} = await statfs(folder)
  if (bavail * bsize < needed) throw noSpace(folder, needed)
}

const MEGABYTE = 1024 * 1024

const noSpace = (folder: string, needed?: number) =>
  new Error(
    `There is no space for the backup in ${path.dirname(folder)}${needed === undefined ? '' : `: it needs ${Math.ceil(needed / MEGABYTE)} MB`}.`,
  )

const hasCode = (error: unknown, ...codes: string[]) =>
  error instanceof Error && 'code' in error && codes.includes(String(error.code))
