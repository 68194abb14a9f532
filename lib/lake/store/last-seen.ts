import type {DatabaseSync} from 'node:sqlite'
import {storageError} from './storage-error.ts'

/** Nobody needs it more exactly, and each note is a write to disk. */
const GRAIN = 60_000
/** Credentials remembered in this process; one that was forgotten is only noted a little sooner. */
const MOST_REMEMBERED = 10_000

/** Notes when tokens and sessions were last used: at most once a minute each, whatever the load. */
export function lastSeenIn(db: DatabaseSync) {
  const put = db.prepare('UPDATE token SET seen = ? WHERE hash = ?')
  const noted = new Map<string, number>()

  return {
    note(hash: string) {
      const now = Date.now()
      if (now - (noted.get(hash) ?? 0) < GRAIN) return
      if (noted.size >= MOST_REMEMBERED) noted.clear()
      noted.set(hash, now)
      try {
        put.run(now, hash)
      } catch (error) {
        // A full disk stops writes; it must not stop readers over a note about them.
        if (!storageError(error)) throw error
      }
    },
  }
}
