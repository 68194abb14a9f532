import {createHash, randomUUID} from 'node:crypto'
import {mkdirSync, rmSync} from 'node:fs'
import {mkdir, open, rename, rm} from 'node:fs/promises'
import {dirname, join} from 'node:path'
import {HEAD_BYTES} from './sniff.ts'

export type AssetKind = 'images' | 'files'

/** A file that arrived whole and is on disk, under a name nobody asks for. */
export type Received = {
  path: string
  sha1: string
  /** Bytes. */
  size: number
  /** Its first bytes, for sniffing. */
  head: Uint8Array
}

/**
 * The uploaded files of a data folder, exactly as they came. They arrive in `assets/incoming` and
 * move to `assets/originals` whole, so what stands there is never half a file. They are kept when
 * their document is deleted: history can bring it back.
 */
export function openOriginals(data: string) {
  const originals = join(data, 'assets', 'originals')
  const incoming = join(data, 'assets', 'incoming')
  // What is left of uploads that a stop cut off.
  rmSync(incoming, {recursive: true, force: true})
  mkdirSync(incoming, {recursive: true, mode: 0o700})

  return {
    /** Where the original with this name is. */
    path: (kind: AssetKind, name: string) => join(originals, kind, name.slice(0, 2), name),

    /** Writes a body to disk as it arrives. Leaves nothing behind when the body fails. */
    async receive(chunks: AsyncIterable<Uint8Array>): Promise<Received> {
      const path = join(incoming, randomUUID())
      const hash = createHash('sha1')
      const head: Uint8Array[] = []
      let size = 0
      const file = await open(path, 'wx', 0o600)
      try {
        for await (const chunk of chunks) {
          if (size < HEAD_BYTES) head.push(chunk.subarray(0, HEAD_BYTES - size))
          size += chunk.byteLength
          hash.update(chunk)
          await file.writeFile(chunk)
        }
        await file.sync()
      } catch (error) {
        await rm(path, {force: true})
        throw error
      } finally {
        await file.close()
      }
      return {path, sha1: hash.digest('hex'), size, head: Buffer.concat(head)}
    },

    /** Puts a received file in its place, for good: a power cut after this leaves it there. */
    async keep({path}: Received, kind: AssetKind, name: string): Promise<void> {
      const target = join(originals, kind, name.slice(0, 2), name)
      await mkdir(dirname(target), {recursive: true, mode: 0o700})
      await rename(path, target)
      await syncFolder(dirname(target))
    },

    discard: ({path}: Received) => rm(path, {force: true}),
  }
}

/** A new name is on disk when its folder is. */
async function syncFolder(folder: string) {
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
