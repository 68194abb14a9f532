import {randomUUID} from 'node:crypto'
import {readdirSync, statSync} from 'node:fs'
import {mkdir, readFile, rename, rm, utimes, writeFile} from 'node:fs/promises'
import {basename, dirname, join} from 'node:path'

/**
 * Drawn images on disk, so that each is drawn once. A cache in the strict sense: it may be deleted
 * while the lake runs, it may fail to be written, and what is unused for longest goes when it holds
 * more than `maxBytes`.
 */
export function openRenderingCache(data: string, maxBytes: number) {
  const folder = join(data, 'assets', 'cache')
  /** Name to bytes, the least recently used first. */
  const sizes = new Map(readEntries(folder))
  let total = [...sizes.values()].reduce((sum, size) => sum + size, 0)
  const pathOf = (name: string) => join(folder, name.slice(0, 2), name)

  function forget(name: string) {
    total -= sizes.get(name) ?? 0
    sizes.delete(name)
  }

  function remember(name: string, size: number) {
    forget(name)
    sizes.set(name, size)
    total += size
  }

  async function evict() {
    for (const name of sizes.keys()) {
      if (total <= maxBytes) return
      forget(name)
      await rm(pathOf(name), {force: true})
    }
  }

  return {
    /** What was put under the name, or null. Names are safe as file names. */
    async get(name: string): Promise<Uint8Array | null> {
      const path = pathOf(name)
      const bytes = await readFile(path).catch(() => null)
      if (!bytes) {
        forget(name)
        return null
      }
      remember(name, bytes.byteLength)
      // For the order after a restart.
      const now = new Date()
      await utimes(path, now, now).catch(() => undefined)
      return bytes
    },

    /** Puts bytes under a name, whole or not at all. */
    async put(name: string, bytes: Uint8Array): Promise<void> {
      const path = pathOf(name)
      const unfinished = `${path}.${randomUUID()}.tmp`
      try {
        await mkdir(dirname(path), {recursive: true, mode: 0o700})
        // Flushed, so that a power cut cannot leave a name without its bytes.
        await writeFile(unfinished, bytes, {flush: true, mode: 0o600})
        await rename(unfinished, path)
        remember(name, bytes.byteLength)
        await evict()
      } catch {
        // A full disk, or a folder deleted just now: the image is drawn again next time.
        await rm(unfinished, {force: true}).catch(() => undefined)
      }
    },
  }
}

/** What an earlier run left, the least recently used first; what it did not finish goes the same way. */
function readEntries(folder: string): [name: string, size: number][] {
  return filesIn(folder)
    .flatMap((path) => {
      const found = statSync(path, {throwIfNoEntry: false})
      return found ? [{name: basename(path), size: found.size, used: found.mtimeMs}] : []
    })
    .toSorted((a, b) => a.used - b.used)
    .map(({name, size}) => [name, size])
}

function filesIn(folder: string): string[] {
  try {
    return readdirSync(folder, {recursive: true, withFileTypes: true})
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
  } catch {
    return []
  }
}
